package zveno.events.days;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a day is for those who work.
public enum DayKind {
  WORKING,
  /// Worked, an hour less.
  SHORTENED,
  OFF;

  /// How it is stored and named in files.
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<DayKind> of(String code) {
    return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
  }
}
