package zveno.database;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/// Ids of records: UUIDv7 (RFC 9562), so that later records sort after earlier ones.
public final class Ids {
  private static final int NANOS_PER_MILLI = 1_000_000;

  private Ids() {}

  /// A new id: 48 bits of milliseconds, 12 bits of the millisecond's fraction, the rest random.
  public static UUID next() {
    Instant now = Instant.now();
    long millis = now.toEpochMilli();
    long nanos = ChronoUnit.NANOS.between(Instant.ofEpochMilli(millis), now);
    long high = (millis << 16) | 0x7000L | (nanos * 4096L / NANOS_PER_MILLI);
    long low = (ThreadLocalRandom.current().nextLong() >>> 2) | 0x8000_0000_0000_0000L;
    return new UUID(high, low);
  }
}
