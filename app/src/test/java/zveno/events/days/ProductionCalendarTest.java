package zveno.events.days;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProductionCalendarTest {
  private final ProductionCalendar calendar = ProductionCalendar.of(ShippedDays.load());

  @ParameterizedTest
  @CsvSource({
    "2024,248,2024-02-22 2024-03-07 2024-05-08 2024-06-11 2024-11-02,"
        + "2024-04-27 2024-11-02 2024-12-28",
    "2025,247,2025-03-07 2025-04-30 2025-06-11 2025-11-01,2025-11-01",
    "2026,247,2026-04-30 2026-05-08 2026-06-11 2026-11-03,''",
    "2027,247,2027-02-20 2027-04-30 2027-06-11 2027-11-03,2027-02-20",
  })
  void the_shipped_years_are_as_the_government_set_them(
      int number, int worked, String shortened, String weekends) {
    WorkYear year = calendar.year(number);

    assertThat(year.complete()).isTrue();
    assertThat(year.workingDays()).isEqualTo(worked);
    assertThat(year.daysOff()).hasSize(LocalDate.of(number, 1, 1).lengthOfYear() - worked);
    assertThat(year.shortened()).isEqualTo(days(shortened));
    assertThat(year.workingWeekends()).isEqualTo(days(weekends));
  }

  @ParameterizedTest
  @CsvSource({
    "2024-04-27,WORKING",
    "2024-04-29,OFF",
    "2024-12-28,WORKING",
    "2025-02-24,WORKING",
    "2025-03-10,WORKING",
    "2025-05-08,OFF",
    "2025-06-13,OFF",
    "2025-11-01,SHORTENED",
    "2025-11-03,OFF",
    "2026-01-09,OFF",
    "2026-01-12,WORKING",
    "2026-03-09,OFF",
    "2026-05-11,OFF",
    "2026-05-08,SHORTENED",
    "2026-12-31,OFF",
    "2027-02-22,OFF",
    "2027-05-03,OFF",
    "2027-05-10,OFF",
    "2027-06-14,OFF",
  })
  void an_override_beats_the_rule_and_the_rule_moves_holidays(LocalDate day, DayKind kind) {
    assertThat(calendar.kind(day)).isEqualTo(kind);
  }

  @Test
  void without_overrides_the_rule_speaks_alone_and_the_year_is_incomplete() {
    ProductionCalendar rule = ProductionCalendar.of(List.of());

    assertThat(rule.year(2026).complete()).isFalse();
    assertThat(rule.isOff(LocalDate.of(2025, 2, 24))).isTrue();
    assertThat(rule.isOff(LocalDate.of(2025, 3, 10))).isTrue();
    assertThat(rule.isOff(LocalDate.of(2026, 1, 9))).isFalse();
    assertThat(rule.kind(LocalDate.of(2026, 12, 31))).isEqualTo(DayKind.SHORTENED);
    assertThat(calendar.isComplete(2028)).isFalse();
  }

  @Test
  void a_move_frees_its_day_works_the_weekend_it_came_from_and_stops_the_rule() {
    ProductionCalendar moved =
        ProductionCalendar.of(
            List.of(
                DayOverride.moved(LocalDate.of(2028, 10, 14), LocalDate.of(2028, 10, 16)),
                DayOverride.moved(LocalDate.of(2028, 11, 4), LocalDate.of(2028, 11, 3))));

    assertThat(moved.kind(LocalDate.of(2028, 10, 14))).isEqualTo(DayKind.WORKING);
    assertThat(moved.kind(LocalDate.of(2028, 10, 16))).isEqualTo(DayKind.OFF);
    assertThat(moved.kind(LocalDate.of(2028, 11, 4))).isEqualTo(DayKind.OFF);
    assertThat(moved.kind(LocalDate.of(2028, 11, 3))).isEqualTo(DayKind.OFF);
    assertThat(moved.kind(LocalDate.of(2028, 11, 6))).isEqualTo(DayKind.WORKING);
  }

  @Test
  void the_later_of_two_overrides_counts() {
    List<DayOverride> overrides = new ArrayList<>(ShippedDays.load());
    overrides.add(DayOverride.of(LocalDate.of(2026, 1, 9), DayKind.WORKING));

    assertThat(ProductionCalendar.of(overrides).year(2026).workingDays()).isEqualTo(248);
  }

  @Test
  void work_goes_on_after_a_row_of_free_days() {
    assertThat(calendar.workingFrom(LocalDate.of(2025, 12, 31)))
        .isEqualTo(LocalDate.of(2026, 1, 12));
    assertThat(calendar.workingFrom(LocalDate.of(2026, 9, 1))).isEqualTo(LocalDate.of(2026, 9, 1));
  }

  private static List<LocalDate> days(String iso) {
    return iso.isEmpty()
        ? List.of()
        : List.of(iso.split(" ")).stream().map(LocalDate::parse).toList();
  }
}
