package zveno.settings;

import java.util.Optional;
import java.util.UUID;

/// What can be said of a base as a whole. It is kept in the base, since it goes with the base to
/// whoever takes it over.
///
/// Ids are fixed for ever: a merge of two bases must not double a setting. A number that was given
/// once is never given to another.
public enum BaseSetting {
  /// Who approves documents; where nobody is named, they bear no stamp.
  APPROVER_POSITION("approver.position", 1),
  APPROVER_NAME("approver.name", 2),
  /// Who signs documents; where nobody is named, they bear no signature.
  SIGNER_POSITION("signer.position", 3),
  SIGNER_NAME("signer.name", 4),
  /// Who made a document and answers questions about it.
  COMPILER_POSITION("compiler.position", 5),
  COMPILER_NAME("compiler.name", 6),
  COMPILER_PHONE("compiler.phone", 7),
  COMPILER_EMAIL("compiler.email", 8),
  /// Put before telephone numbers that are typed without one.
  AREA_CODE("phone.area", 9),
  /// The first day of a school year, month and day: `09-01`.
  YEAR_BEGINS("year.begins", 10),
  /// The year in which the current school year began; empty: the one that today is in.
  YEAR("year.current", 11),
  /// So many days before its last one an agreement counts as expiring.
  WARN_DAYS("agreement.warn", 12);

  private static final long HIGH = 0x0190_0000_0000_7000L;
  private static final long LOW = 0x8010_0000_0000_0000L;

  private final String code;
  private final int number;

  BaseSetting(String code, int number) {
    this.code = code;
    this.number = number;
  }

  /// The name in the base.
  public String code() {
    return code;
  }

  /// The id of its row, the same in every base.
  public UUID id() {
    return new UUID(HIGH, LOW | number);
  }

  /// Empty for a setting of a newer program.
  public static Optional<BaseSetting> of(String code) {
    for (BaseSetting one : values()) if (one.code.equals(code)) return Optional.of(one);
    return Optional.empty();
  }
}
