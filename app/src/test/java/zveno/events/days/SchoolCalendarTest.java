package zveno.events.days;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import zveno.events.days.SchoolBreak.Kind;
import zveno.settings.SchoolYear;
import zveno.settings.SchoolYears;

class SchoolCalendarTest {
  private static final SchoolYear YEAR =
      new SchoolYears(SchoolYears.SEPTEMBER, OptionalInt.empty()).in(2025);

  @Test
  void a_year_that_nobody_entered_is_estimated() {
    SchoolCalendar calendar = SchoolCalendar.estimated(YEAR);

    assertThat(calendar.estimated()).isTrue();
    assertThat(calendar.breaks())
        .containsExactly(
            new SchoolBreak(Kind.AUTUMN, day("2025-10-25"), day("2025-11-02")),
            new SchoolBreak(Kind.WINTER, day("2025-12-31"), day("2026-01-11")),
            new SchoolBreak(Kind.SPRING, day("2026-03-28"), day("2026-04-05")),
            new SchoolBreak(Kind.SUMMER, day("2026-05-27"), day("2026-08-31")));
    assertThat(calendar.terms())
        .containsExactly(
            new SchoolTerm(1, day("2025-09-01"), day("2025-10-24")),
            new SchoolTerm(2, day("2025-11-03"), day("2025-12-30")),
            new SchoolTerm(3, day("2026-01-12"), day("2026-03-27")),
            new SchoolTerm(4, day("2026-04-06"), day("2026-05-26")));
  }

  @Test
  void every_day_of_a_year_is_in_a_term_or_in_a_vacation() {
    for (int begins = 2020; begins < 2040; begins++) {
      SchoolYear year = new SchoolYears(SchoolYears.SEPTEMBER, OptionalInt.empty()).in(begins);
      SchoolCalendar calendar = SchoolCalendar.estimated(year);
      year.from()
          .datesUntil(year.to().plusDays(1))
          .forEach(
              day ->
                  assertThat(calendar.isVacation(day))
                      .isNotEqualTo(calendar.termOn(day).isPresent()));
      assertThat(calendar.terms()).hasSize(4);
    }
  }

  @Test
  void an_extra_vacation_does_not_cut_a_term() {
    SchoolBreak extra = new SchoolBreak(Kind.EXTRA, day("2026-02-16"), day("2026-02-22"));
    SchoolCalendar calendar =
        SchoolCalendar.between(
            YEAR,
            List.of(extra, new SchoolBreak(Kind.SUMMER, day("2026-05-27"), day("2026-08-31"))),
            false);

    assertThat(calendar.terms())
        .containsExactly(new SchoolTerm(1, day("2025-09-01"), day("2026-05-26")));
    assertThat(calendar.breakOn(day("2026-02-20"))).contains(extra);
    assertThat(calendar.isVacation(day("2026-02-23"))).isFalse();
  }

  private static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }
}
