package zveno.events;

import java.util.Optional;
import zveno.events.time.DayTimes;
import zveno.events.time.PartialDate;

/// When an event is, as exactly as it is known.
///
/// @param typed what was written where it could not be understood; then there is no date
public record EventWhen(Optional<PartialDate> date, Optional<DayTimes> times, String typed) {
  /// Nothing is known.
  public static final EventWhen UNKNOWN = new EventWhen(Optional.empty(), Optional.empty(), "");

  public static EventWhen of(PartialDate date) {
    return new EventWhen(Optional.of(date), Optional.empty(), "");
  }

  public static EventWhen of(PartialDate date, DayTimes times) {
    return new EventWhen(Optional.of(date), Optional.of(times), "");
  }
}
