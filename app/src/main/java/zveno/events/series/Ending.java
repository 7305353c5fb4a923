package zveno.events.series;

import java.time.LocalDate;

/// When a rule ends.
public sealed interface Ending {
  /// It does not.
  record Never() implements Ending {}

  /// After so many times. Days that are skipped count.
  record Count(int times) implements Ending {
    public Count {
      if (times < 1) throw new IllegalArgumentException("times " + times);
    }
  }

  /// With this day.
  record Until(LocalDate last) implements Ending {}
}
