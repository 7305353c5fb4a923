package zveno.events.days;

import java.util.List;

/// Where the overrides of the base are kept.
public interface DayOverrides {
  /// All of them, of every year.
  List<DayOverride> all();
}
