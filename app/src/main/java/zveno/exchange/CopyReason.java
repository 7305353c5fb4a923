package zveno.exchange;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Why a safety copy was made.
public enum CopyReason {
  START,
  EXIT,
  AT_WORK,
  BY_HAND,
  BEFORE_MIGRATION,
  BEFORE_IMPORT,
  BEFORE_MERGE,
  BEFORE_RESTORE,
  BEFORE_COMPACTION;

  /// The word in the copy's name and manifest.
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<CopyReason> of(String code) {
    return Arrays.stream(values()).filter(reason -> reason.code().equals(code)).findFirst();
  }

  /// Copies of this reason are kept for good.
  public boolean kept() {
    return switch (this) {
      case START, EXIT, AT_WORK -> false;
      default -> true;
    };
  }
}
