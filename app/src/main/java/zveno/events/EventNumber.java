package zveno.events;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A number of people as tables hold it: «25», «25 чел.», «1 200».
public final class EventNumber {
  private static final Pattern NUMBER =
      Pattern.compile("\\d{1,3}(?:[ \u00a0]\\d{3})+(?!\\d)|\\d+(?:[.,]0+(?!\\d))?");
  private static final int LONGEST = 7;

  private EventNumber() {}

  /// Empty where there is no number, several, or one that no crowd has.
  public static OptionalInt read(String typed) {
    Matcher found = NUMBER.matcher(typed);
    if (!found.find()) return OptionalInt.empty();
    String digits = found.group().replaceAll("[.,]0+$", "").replaceAll("\\D", "");
    return found.find() || digits.length() > LONGEST
        ? OptionalInt.empty()
        : OptionalInt.of(Integer.parseInt(digits));
  }
}
