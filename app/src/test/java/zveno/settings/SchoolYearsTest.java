package zveno.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import org.junit.jupiter.api.Test;

class SchoolYearsTest {
  private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 22);

  @Test
  void a_year_begins_on_the_first_of_september_and_ends_on_the_last_of_august() {
    SchoolYears years = SchoolYears.of(Said.NOTHING);

    assertThat(years.of(LocalDate.of(2027, 8, 31))).isEqualTo(years.current(NOVEMBER));
    assertThat(years.of(LocalDate.of(2027, 9, 1)).name()).isEqualTo("2027/28");
    assertThat(years.current(NOVEMBER))
        .isEqualTo(new SchoolYear(LocalDate.of(2026, 9, 1), LocalDate.of(2027, 8, 31)));
    assertThat(years.current(NOVEMBER).name()).isEqualTo("2026/27");
  }

  @Test
  void the_year_that_was_chosen_is_current_whatever_today_is() {
    SchoolYears years = SchoolYears.of(Said.NOTHING.with(BaseSetting.YEAR, "2025"));

    assertThat(years.current(NOVEMBER).name()).isEqualTo("2025/26");
    assertThat(years.current(NOVEMBER).holds(NOVEMBER)).isFalse();
  }

  @Test
  void another_first_day_moves_both_ends() {
    SchoolYears years = SchoolYears.of(Said.NOTHING.with(BaseSetting.YEAR_BEGINS, "07-01"));

    assertThat(years.of(LocalDate.of(2026, 7, 1)))
        .isEqualTo(new SchoolYear(LocalDate.of(2026, 7, 1), LocalDate.of(2027, 6, 30)));
    assertThat(SchoolYears.stored(MonthDay.of(7, 1))).isEqualTo("07-01");
  }

  @Test
  void a_centenary_is_named_with_two_digits() {
    assertThat(SchoolYears.of(Said.NOTHING).in(2099).name()).isEqualTo("2099/00");
  }

  @Test
  void what_can_be_neither_day_nor_year_counts_as_not_said() {
    for (String day : new String[] {"31-31", "02-30", "x", "9-1"}) {
      assertThat(SchoolYears.of(Said.NOTHING.with(BaseSetting.YEAR_BEGINS, day)).begins())
          .as(day)
          .isEqualTo(SchoolYears.SEPTEMBER);
    }
    for (String year : new String[] {"1999", "2100", "-1", "20x6", "99999999999"}) {
      assertThat(SchoolYears.of(Said.NOTHING.with(BaseSetting.YEAR, year)).chosen())
          .as(year)
          .isEmpty();
    }
  }
}
