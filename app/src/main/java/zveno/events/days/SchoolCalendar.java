package zveno.events.days;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import zveno.events.days.SchoolBreak.Kind;
import zveno.settings.SchoolYear;

/// Terms and vacations of a school year.
///
/// @param estimated nobody confirmed the days yet: every region, and even a school, sets its own
public record SchoolCalendar(
    SchoolYear year, List<SchoolTerm> terms, List<SchoolBreak> breaks, boolean estimated) {
  /// So many terms are trimesters.
  public static final int TRIMESTERS = 3;

  private static final int WINTER_AT_LEAST_TO = 9;

  public SchoolCalendar {
    terms = List.copyOf(terms);
    breaks = List.copyOf(breaks);
  }

  /// Four terms as they mostly are: nine days of autumn vacation from a Saturday of late October,
  /// New Year to the first Sunday from 9 January, nine days from the last Saturday of March,
  /// lessons to 26 May.
  public static SchoolCalendar estimated(SchoolYear year) {
    int first = year.from().getYear();
    int second = year.to().getYear();
    LocalDate autumn =
        LocalDate.of(first, Month.OCTOBER, 24)
            .with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
    LocalDate spring =
        LocalDate.of(second, Month.MARCH, 1)
            .with(TemporalAdjusters.lastInMonth(DayOfWeek.SATURDAY));
    LocalDate winterEnds =
        LocalDate.of(second, Month.JANUARY, WINTER_AT_LEAST_TO)
            .with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    return between(
        year,
        List.of(
            new SchoolBreak(Kind.AUTUMN, autumn, autumn.plusDays(8)),
            new SchoolBreak(Kind.WINTER, LocalDate.of(first, Month.DECEMBER, 31), winterEnds),
            new SchoolBreak(Kind.SPRING, spring, spring.plusDays(8)),
            new SchoolBreak(Kind.SUMMER, LocalDate.of(second, Month.MAY, 27), year.to())),
        true);
  }

  /// The terms are what lies between the vacations.
  ///
  /// @param breaks in the order of time; an extra one does not cut a term
  public static SchoolCalendar between(
      SchoolYear year, List<SchoolBreak> breaks, boolean estimated) {
    List<SchoolTerm> terms = new ArrayList<>();
    LocalDate from = year.from();
    for (SchoolBreak pause : breaks) {
      if (pause.kind() == Kind.EXTRA) continue;
      if (from.isBefore(pause.first())) {
        terms.add(new SchoolTerm(terms.size() + 1, from, pause.first().minusDays(1)));
      }
      from = pause.last().plusDays(1);
    }
    return new SchoolCalendar(year, terms, breaks, estimated);
  }

  /// The same in three terms: to mid-November, to 20 February, to the summer.
  public SchoolCalendar inTrimesters() {
    LocalDate first = LocalDate.of(year.from().getYear(), Month.NOVEMBER, 15);
    LocalDate second = LocalDate.of(year.to().getYear(), Month.FEBRUARY, 20);
    LocalDate last =
        breaks.stream()
            .filter(pause -> pause.kind() == Kind.SUMMER)
            .map(pause -> pause.first().minusDays(1))
            .findFirst()
            .orElse(year.to());
    return new SchoolCalendar(
        year,
        List.of(
            new SchoolTerm(1, year.from(), first),
            new SchoolTerm(2, first.plusDays(1), second),
            new SchoolTerm(3, second.plusDays(1), last)),
        breaks,
        false);
  }

  public boolean isVacation(LocalDate day) {
    return breakOn(day).isPresent();
  }

  public Optional<SchoolBreak> breakOn(LocalDate day) {
    return breaks.stream().filter(pause -> pause.holds(day)).findFirst();
  }

  public Optional<SchoolTerm> termOn(LocalDate day) {
    return terms.stream().filter(term -> term.holds(day)).findFirst();
  }
}
