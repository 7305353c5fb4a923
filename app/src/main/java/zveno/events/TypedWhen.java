package zveno.events;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import zveno.events.time.DateReader;
import zveno.events.time.DayTimes;
import zveno.events.time.PartialDate;
import zveno.events.time.Precision;
import zveno.events.time.Reading;
import zveno.events.time.TimeReader;
import zveno.events.time.When;
import zveno.settings.SchoolYear;
import zveno.settings.SchoolYears;

/// What cells say of when an event is. What is no date is kept as it was typed, with no date.
///
/// @param year what is written without a year is in this one
public record TypedWhen(SchoolYear year) {
  /// Whether the row says anything of it.
  public static boolean isIn(EventCells cells) {
    return cells.has(EventField.START)
        || cells.has(EventField.END)
        || cells.has(EventField.PRECISION)
        || cells.has(EventField.TIME);
  }

  /// The time before, with what the cells say.
  public EventWhen of(EventWhen before, EventCells cells) {
    EventWhen when = cells.has(EventField.START) ? start(before, cells) : before;
    if (cells.says(EventField.END)) when = end(when, cells);
    if (cells.says(EventField.PRECISION)) when = precision(when, cells);
    return cells.has(EventField.TIME) ? time(when, cells) : when;
  }

  private EventWhen start(EventWhen before, EventCells cells) {
    String typed = cells.text(EventField.START);
    if (typed.isEmpty()) return new EventWhen(Optional.empty(), before.times(), "");
    Reading<When> reading = new DateReader(year).read(typed);
    reading.refusal().ifPresent(fault -> cells.doubt(EventField.START, fault.problem(), typed));
    return reading
        .found()
        .map(when -> new EventWhen(Optional.of(when.date()), when.times().or(before::times), ""))
        .orElseGet(() -> new EventWhen(Optional.empty(), before.times(), typed));
  }

  private EventWhen end(EventWhen when, EventCells cells) {
    String typed = cells.text(EventField.END);
    Optional<LocalDate> last =
        new DateReader(year).read(typed).found().map(read -> read.date().last());
    if (last.isEmpty() || when.date().isEmpty()) {
      cells.doubt(EventField.END, "date.invalid", typed);
      return when;
    }
    LocalDate first = when.date().get().first();
    if (last.get().isBefore(first)) {
      cells.doubt(EventField.END, "date.order", typed);
      return when;
    }
    boolean same = when.date().get().last().equals(last.get());
    return same ? when : on(when, PartialDate.range(first, last.get()));
  }

  private EventWhen precision(EventWhen when, EventCells cells) {
    String typed = cells.text(EventField.PRECISION);
    Optional<PartialDate> date =
        EventChoices.PRECISION
            .read(typed)
            .flatMap(precision -> when.date().flatMap(known -> as(precision, known)));
    if (date.isEmpty()) cells.doubt(EventField.PRECISION, "cell.unread", typed);
    return date.map(found -> on(when, found)).orElse(when);
  }

  /// The same days where they can be known so; else the stretch that the first day is in.
  private Optional<PartialDate> as(Precision precision, PartialDate date) {
    try {
      return Optional.of(new PartialDate(precision, date.first(), date.last()));
    } catch (DateTimeException otherDays) {
      LocalDate day = date.first();
      return switch (precision) {
        case DAY, RANGE -> Optional.of(PartialDate.range(day, day));
        case MONTH -> Optional.of(PartialDate.month(YearMonth.from(day)));
        case QUARTER ->
            Optional.of(PartialDate.quarter(day.getYear(), (day.getMonthValue() + 2) / 3));
        case YEAR ->
            Optional.of(
                PartialDate.year(
                    new SchoolYears(MonthDay.from(year.from()), OptionalInt.empty()).of(day)));
        case HALF -> Optional.empty();
      };
    }
  }

  private static EventWhen time(EventWhen when, EventCells cells) {
    String typed = cells.text(EventField.TIME);
    if (typed.isEmpty()) return new EventWhen(when.date(), Optional.empty(), when.typed());
    Reading<DayTimes> reading = TimeReader.read(typed);
    reading.refusal().ifPresent(fault -> cells.doubt(EventField.TIME, fault.problem(), typed));
    return reading
        .found()
        .map(times -> new EventWhen(when.date(), Optional.of(times), when.typed()))
        .orElse(when);
  }

  private static EventWhen on(EventWhen when, PartialDate date) {
    return new EventWhen(Optional.of(date), when.times(), "");
  }
}
