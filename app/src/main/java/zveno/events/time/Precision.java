package zveno.events.time;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How exactly the days of something are known. The order is from exact to vague.
public enum Precision {
  DAY,
  RANGE,
  MONTH,
  /// A quarter of the calendar year: the first one is January to March.
  QUARTER,
  HALF,
  /// A school year.
  YEAR;

  /// How it is stored and named in files.
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Precision> of(String code) {
    return Arrays.stream(values()).filter(value -> value.code().equals(code)).findFirst();
  }

  /// Whether the days are given, and not only a stretch in which they will be.
  public boolean isExact() {
    return this == DAY || this == RANGE;
  }
}
