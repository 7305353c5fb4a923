package zveno.events.ics;

import java.util.Locale;

/// What is wrong with an event of a file. The event is taken all the same.
public enum IcsFault {
  /// A zone that neither the file nor the world explains: the time is taken as local.
  ZONE_UNKNOWN("zone.unknown"),
  RULE_INVALID("rrule.unsupported"),
  RULE_INEXACT("rrule.unsupported"),
  /// In our zone it falls on other days, and the rule cannot say on which.
  RULE_OVER_MIDNIGHT("rrule.unsupported"),
  START_MISSING("date.invalid"),
  /// 31.02.2026, or no date at all.
  DATE_INVALID("date.invalid"),
  END_MISSING("date.invalid"),
  END_BEFORE_START("date.order"),
  TITLE_MISSING("title.missing"),
  /// People of the file are not kept, for it gives no lawful basis.
  PEOPLE_LEFT_OUT("cell.unread"),
  /// Any other line that the library could not take.
  LINE_UNREAD("cell.unread"),
  /// The file stops in the middle.
  FILE_CUT("cell.unread");

  private final String problem;

  IcsFault(String problem) {
    this.problem = problem;
  }

  /// The code of the problem in answers.
  public String problem() {
    return problem;
  }

  /// The key of the text that explains it; its argument is what stands in the file.
  public String text() {
    return "time.ics." + name().toLowerCase(Locale.ROOT);
  }
}
