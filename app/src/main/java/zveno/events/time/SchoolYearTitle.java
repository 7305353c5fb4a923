package zveno.events.time;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the school year that a title names: «План на 2026/2027 учебный год», «2026-27 уч. год».
public final class SchoolYearTitle {
  private static final Pattern YEARS =
      Pattern.compile("(?<!\\d)(20\\d{2})\\s*[/–—-]\\s*(20\\d{2}|\\d{2})(?!\\d)");
  private static final int CENTURY = 100;

  private SchoolYearTitle() {}

  /// The year in which it begins.
  public static OptionalInt find(String title) {
    Matcher found = YEARS.matcher(title);
    while (found.find()) {
      int first = Integer.parseInt(found.group(1));
      int second = Integer.parseInt(found.group(2));
      if (second == first + 1 || second == (first + 1) % CENTURY) return OptionalInt.of(first);
    }
    return OptionalInt.empty();
  }
}
