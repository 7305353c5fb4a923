package zveno.events.series;

/// A rule that is kept with its text and not expanded: only the first day is shown.
public record UnsupportedRule(String text, Why why) implements Rule {
  /// The code of the problem in answers.
  public static final String PROBLEM = "rrule.unsupported";

  /// Why not.
  public enum Why {
    /// It is no rule.
    INVALID,
    /// It is one that the library is known to expand wrongly.
    INEXACT
  }
}
