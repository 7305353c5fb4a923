package zveno.events.days;

import java.util.List;

/// A year of production days, as xmlcalendar files tell it.
///
/// @param days the whole year in overrides: what the rule would make of days that the file passes
///   over is taken back
/// @param problems entries that could not be taken
public record XmlCalendar(int year, List<DayOverride> days, List<Problem> problems) {
  /// An entry that could not be taken.
  ///
  /// @param line of the file
  /// @param value what stands there
  public record Problem(int line, What what, String value) {}

  /// What is wrong with an entry.
  public enum What {
    DATE,
    KIND,
    MOVED_FROM,
    /// The day stands in the file twice; the first entry counts.
    TWICE
  }
}
