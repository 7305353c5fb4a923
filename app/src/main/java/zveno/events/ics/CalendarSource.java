package zveno.events.ics;

import java.time.ZoneId;
import java.util.List;
import zveno.events.days.FreeDays;

/// Gives events away to other programs.
public interface CalendarSource {
  /// Every event of the base, a series before what is different about single times of it.
  ///
  /// @param zone of the base
  /// @param free days that a series may skip
  List<IcsEvent> events(ZoneId zone, FreeDays free);
}
