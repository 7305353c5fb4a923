package zveno.changes;

import java.time.Clock;
import java.time.Instant;

/// Hybrid logical clock: milliseconds since 1970 in the upper 48 bits, a counter in the lower 16.
/// It never runs backwards, even when the computer's clock does, so later changes have greater
/// stamps.
public final class HybridClock {
  private static final int COUNTER_BITS = 16;

  private final Clock clock;

  public HybridClock(Clock clock) {
    this.clock = clock;
  }

  /// The next stamp after the last one that the base knows.
  public long after(long last) {
    return Math.max(clock.millis() << COUNTER_BITS, last + 1);
  }

  /// The time of a stamp.
  public static Instant time(long stamp) {
    return Instant.ofEpochMilli(stamp >> COUNTER_BITS);
  }
}
