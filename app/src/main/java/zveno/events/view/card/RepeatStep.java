package zveno.events.view.card;

import java.time.LocalDate;
import zveno.events.series.Ending;
import zveno.events.series.Frequency;
import zveno.events.series.NthWeekday;
import zveno.events.series.Repeat;

/// The ways to repeat that the card offers.
enum RepeatStep {
  DAY,
  WEEK,
  /// The same weekday of the month: the second Tuesday.
  MONTH_WEEKDAY,
  /// The same day of the month.
  MONTH_DAY,
  YEAR;

  Repeat from(LocalDate first, int interval, Ending ending) {
    Repeat repeat =
        switch (this) {
          case DAY -> Repeat.every(interval, Frequency.DAILY);
          case WEEK -> Repeat.every(interval, Frequency.WEEKLY).on(first.getDayOfWeek());
          case MONTH_WEEKDAY -> Repeat.every(interval, Frequency.MONTHLY).on(NthWeekday.of(first));
          case MONTH_DAY -> Repeat.every(interval, Frequency.MONTHLY).onDays(first.getDayOfMonth());
          case YEAR -> Repeat.every(interval, Frequency.YEARLY);
        };
    return repeat.ending(ending);
  }

  static RepeatStep of(Repeat repeat) {
    return switch (repeat.frequency()) {
      case DAILY -> DAY;
      case WEEKLY -> WEEK;
      case MONTHLY -> repeat.weekdays().isEmpty() ? MONTH_DAY : MONTH_WEEKDAY;
      case YEARLY -> YEAR;
    };
  }
}
