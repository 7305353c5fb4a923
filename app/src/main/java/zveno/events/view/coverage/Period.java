package zveno.events.view.coverage;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import zveno.events.time.DateReader;
import zveno.events.time.DateText;
import zveno.events.time.PartialDate;
import zveno.events.time.When;
import zveno.settings.SchoolYear;

/// The days that coverage is counted over.
///
/// @param words what they are called
public record Period(String words, LocalDate from, LocalDate to) {
  /// The whole of a school year.
  public static Period year(SchoolYear year) {
    return of(PartialDate.year(year), year);
  }

  private static Period of(PartialDate date, SchoolYear year) {
    return new Period(new DateText(year).full(date), date.first(), date.last());
  }

  /// What is offered: the year, its halves, its beginning up to today, its months.
  static List<Period> offered(SchoolYear year, LocalDate today) {
    List<Period> all = new ArrayList<>();
    all.add(year(year));
    if (year.holds(today) && today.isAfter(year.from())) {
      all.add(of(PartialDate.range(year.from(), today), year));
    }
    all.add(of(PartialDate.half(year, 1), year));
    all.add(of(PartialDate.half(year, 2), year));
    YearMonth last = YearMonth.from(year.to());
    for (YearMonth month = YearMonth.from(year.from()); !month.isAfter(last); ) {
      all.add(of(PartialDate.month(month), year));
      month = month.plusMonths(1);
    }
    return all;
  }

  /// Days as people write them; empty where they are not understood.
  static Optional<Period> read(String typed, SchoolYear year) {
    Optional<Period> known =
        new DateReader(year).read(typed).found().map(When::date).map(date -> of(date, year));
    return known.filter(period -> !period.words().isBlank());
  }
}
