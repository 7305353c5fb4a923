package zveno.intake.heading;

import java.util.Locale;
import java.util.regex.Pattern;
import zveno.text.InvisibleSigns;

/// A heading as it is compared: small letters, е for ё, words parted at a line's end put together,
/// no signs but «№», «%» and «/».
public final class HeadingKey {

  private static final Pattern PARTED = Pattern.compile("(?<=\\p{L})-\\s*\\R\\s*(?=\\p{Ll})");
  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{Nd}№%/]+");
  private static final Pattern LINES = Pattern.compile("[\\s\\u00a0]+");

  private HeadingKey() {}

  /// The key of a heading, empty where it has no words.
  public static String of(String heading) {
    String whole = PARTED.matcher(InvisibleSigns.without(heading)).replaceAll("");
    String small = whole.toLowerCase(Locale.ROOT).replace('ё', 'е');
    return SIGNS.matcher(small.replace("/", " / ")).replaceAll(" ").strip();
  }

  /// False where the first sign that counts says already that this is not the key of the heading:
  /// every row of a long table is asked.
  static boolean mayBe(String key, String heading) {
    for (int at = 0; at < heading.length(); at += Character.charCount(heading.codePointAt(at))) {
      int sign = heading.codePointAt(at);
      if (!Character.isLetter(sign) && !Character.isDigit(sign)) {
        if ("№%/".indexOf(sign) < 0) continue;
        return !key.isEmpty() && key.codePointAt(0) == sign;
      }
      int small = Character.toLowerCase(sign);
      return !key.isEmpty() && key.codePointAt(0) == (small == 'ё' ? 'е' : small);
    }
    return key.isEmpty();
  }

  /// As it is shown: in one line.
  static String line(String heading) {
    String seen = InvisibleSigns.without(heading);
    return LINES.matcher(PARTED.matcher(seen).replaceAll("")).replaceAll(" ").strip();
  }
}
