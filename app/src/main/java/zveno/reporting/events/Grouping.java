package zveno.reporting.events;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Under which titles events stand in a document.
public enum Grouping {
  /// One list.
  NONE,
  MONTH,
  DIRECTION,
  STAGE,
  /// Weeks of the month.
  WEEK,
  /// Days of the week.
  DAY;

  /// The word of the command line.
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Grouping> of(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }
}
