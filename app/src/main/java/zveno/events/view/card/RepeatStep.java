package zveno.events.view.card;

import java.time.LocalDate;
import java.util.List;
import zveno.events.series.Frequency;
import zveno.events.series.NthWeekday;
import zveno.events.series.Repeat;

/// The ways to repeat that the card offers.
enum RepeatStep {
  DAY,
  WEEK,
  /// The same weekday of the month: the second Tuesday.
  MONTH_WEEKDAY,
  /// The last such weekday of the month.
  MONTH_LAST,
  /// The same day of the month.
  MONTH_DAY,
  YEAR;

  Repeat from(LocalDate first, int interval) {
    return switch (this) {
      case DAY -> Repeat.every(interval, Frequency.DAILY);
      case WEEK -> Repeat.every(interval, Frequency.WEEKLY).on(first.getDayOfWeek());
      case MONTH_WEEKDAY -> Repeat.every(interval, Frequency.MONTHLY).on(NthWeekday.of(first));
      case MONTH_LAST ->
          Repeat.every(interval, Frequency.MONTHLY).on(new NthWeekday(-1, first.getDayOfWeek()));
      case MONTH_DAY -> Repeat.every(interval, Frequency.MONTHLY).onDays(first.getDayOfMonth());
      case YEAR -> Repeat.every(interval, Frequency.YEARLY);
    };
  }

  static RepeatStep of(Repeat repeat) {
    List<NthWeekday> days = repeat.weekdays();
    return switch (repeat.frequency()) {
      case DAILY -> DAY;
      case WEEKLY -> WEEK;
      case MONTHLY ->
          days.isEmpty() ? MONTH_DAY : days.getFirst().nth() < 0 ? MONTH_LAST : MONTH_WEEKDAY;
      case YEARLY -> YEAR;
    };
  }
}
