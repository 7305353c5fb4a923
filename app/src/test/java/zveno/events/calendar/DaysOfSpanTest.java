package zveno.events.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class DaysOfSpanTest {
  private static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }

  @Test
  void aYearAMonthAndAWeekHoldTheirDay() {
    LocalDate day = day("2026-11-22");
    assertThat(Span.of(Span.Kind.YEAR, day, SampleYear.YEARS))
        .isEqualTo(new Span(Span.Kind.YEAR, day("2026-09-01"), day("2027-08-31")));
    assertThat(Span.of(Span.Kind.MONTH, day, SampleYear.YEARS))
        .isEqualTo(new Span(Span.Kind.MONTH, day("2026-11-01"), day("2026-11-30")));
    assertThat(Span.of(Span.Kind.WEEK, day, SampleYear.YEARS))
        .isEqualTo(new Span(Span.Kind.WEEK, day("2026-11-16"), day("2026-11-22")));
  }

  @Test
  void spansAreTurnedAndWidened() {
    Span november = Span.of(Span.Kind.MONTH, day("2026-11-30"), SampleYear.YEARS);
    assertThat(november.step(day("2027-01-31"), 1)).isEqualTo(day("2027-02-28"));
    assertThat(november.weeks())
        .isEqualTo(new Span(Span.Kind.MONTH, day("2026-10-26"), day("2026-12-06")));
    assertThat(SampleYear.SPAN.months())
        .hasSize(12)
        .startsWith(YearMonth.of(2026, 9))
        .endsWith(YearMonth.of(2027, 8));
  }

  @Test
  void weekendsAreStraightNarrowBands() {
    Columns columns = new Columns(80, 1000);
    assertThat(Columns.of(day("2026-09-01"))).isEqualTo(1);
    assertThat(Columns.of(day("2026-08-31"))).isEqualTo(35);
    assertThat(Columns.of(day("2026-11-01"))).isEqualTo(6);
    assertThat(Columns.of(day("2026-11-30"))).isEqualTo(35);
    assertThat(columns.x(0)).isEqualTo(80);
    assertThat(columns.x(Columns.COUNT)).isCloseTo(1080, within(1e-9));
    double workday = columns.x(1) - columns.x(0);
    assertThat(columns.x(6) - columns.x(5)).isCloseTo(workday * 0.385, within(1e-9));
    assertThat(columns.x(7) - columns.x(0)).isCloseTo(workday * 5.77, within(1e-9));
  }

  @Test
  void aDayLooksLikeWhatItIs() {
    assertThat(DayMark.of(day("2026-11-20"), SampleYear.FREE)).isEqualTo(DayMark.WORKING);
    assertThat(DayMark.of(day("2026-11-22"), SampleYear.FREE)).isEqualTo(DayMark.WEEKEND);
    assertThat(DayMark.of(day("2026-11-04"), SampleYear.FREE)).isEqualTo(DayMark.HOLIDAY);
    assertThat(DayMark.of(day("2026-10-26"), SampleYear.FREE)).isEqualTo(DayMark.VACATION);
    assertThat(DayMark.of(day("2027-01-03"), SampleYear.FREE)).isEqualTo(DayMark.HOLIDAY);
  }

  @Test
  void longWordsOfTitlesAreShortened() {
    assertThat(ShortTitle.of("Семинар «Читательская грамотность»"))
        .isEqualTo("Сем. «Читательская грамотность»");
    assertThat(ShortTitle.of("Районное методическое объединение учителей физики"))
        .isEqualTo("РМО физики");
    assertThat(ShortTitle.of("Семинар-практикум для учителей"))
        .isEqualTo("Сем.-практикум для учителей");
    assertThat(ShortTitle.of("Семинары")).isEqualTo("Семинары");
  }
}
