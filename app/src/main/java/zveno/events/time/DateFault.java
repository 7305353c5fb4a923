package zveno.events.time;

import java.util.Locale;

/// Why what was typed is no date or no time.
public enum DateFault {
  /// 31.02.2026.
  NOT_IN_CALENDAR("date.invalid"),
  /// 14.09 – 12.09.
  END_BEFORE_START("date.order"),
  /// 25:00.
  NO_SUCH_TIME("date.invalid"),
  /// 15:00 – 14:00.
  TIME_ENDS_BEFORE_START("date.order"),
  /// Saturday, and the date is a Friday.
  OTHER_WEEKDAY("date.invalid"),
  NOT_UNDERSTOOD("date.invalid");

  private final String problem;

  DateFault(String problem) {
    this.problem = problem;
  }

  /// The code of the problem in answers.
  public String problem() {
    return problem;
  }

  /// The key of the text that explains it; its argument is the detail.
  public String text() {
    return "time.fault." + name().toLowerCase(Locale.ROOT);
  }
}
