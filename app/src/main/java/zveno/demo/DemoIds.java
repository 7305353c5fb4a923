package zveno.demo;

import java.util.UUID;

/// Fixed ids in the form of UUIDv7, so that two demo bases hold the same records: kind of record,
/// number of the organisation, place below it.
public final class DemoIds {
  private static final long HIGH = 0x0190_0000_0000_7000L;
  private static final long LOW = 0x9000_0000_0000_0000L;
  private static final long OWN = 0xFF00_0000_0000_0000L;
  private static final int KIND = 48;
  private static final int NUMBER = 16;

  private DemoIds() {}

  /// Whether a record with this id is one of the demo's.
  public static boolean has(UUID id) {
    return id.getMostSignificantBits() == HIGH && (id.getLeastSignificantBits() & OWN) == LOW;
  }

  /// What a record is.
  public enum Kind {
    DISTRICT(1),
    ORGANIZATION(2),
    ALIAS(3),
    ADDRESS(4),
    PHONE(5),
    CONTACT(6),
    AGREEMENT(7),
    PARTNERSHIP(8),
    DIRECTION(9),
    ROUND(10),
    DONOR(11),
    RECIPIENT(12),
    MARK(13),
    METHODIST(14),
    EVENT(15),
    EVENT_AUDIENCE(16),
    EVENT_METHODIST(17),
    EVENT_ORGANIZATION(18),
    EVENT_MOVE(19),
    EVENT_PERSON(20),
    SERIES(21),
    SERIES_DAY(22);

    private final long code;

    Kind(long code) {
      this.code = code;
    }
  }

  /// The id of the only record of its kind below a number.
  public static UUID of(Kind kind, int number) {
    return of(kind, number, 0);
  }

  /// The id of one of several records, counted by place from 0.
  public static UUID of(Kind kind, int number, int place) {
    return new UUID(HIGH, LOW | kind.code << KIND | (long) number << NUMBER | place);
  }

  /// The id of what stands at this place below the record with this id.
  public static UUID below(UUID parent, Kind kind, int place) {
    return of(kind, (int) (parent.getLeastSignificantBits() >>> NUMBER), place);
  }
}
