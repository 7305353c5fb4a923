package zveno.partners;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// ИНН, КПП and ОГРН as they stand in other people's tables.
public final class RequisiteText {

  private static final Pattern DIGITS =
      Pattern.compile(
          "[^\\d+-]*(?<digits>\\d{6,})(?:[.,]0+)?(?:[\\s,;(]+\\D{0,4}\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}\\D{0,4})?");
  private static final Pattern SPACED = Pattern.compile("\\d[\\d\\s\u00a0]{8,}\\d");
  private static final Pattern SPACES = Pattern.compile("[\\s\u00a0]+");

  private RequisiteText() {}

  /// Cuts off a stray prefix («_1027808757899», «ИНН 7707083893»), a date («1027808757899
  /// 06.12.2002») and «.0» of a spreadsheet; takes out spaces between digits. Leading zeros stay.
  /// What has another form comes back as typed, without spaces at the ends.
  public static String clean(String typed) {
    if (isBare(typed)) return typed;
    String text = SPACES.matcher(typed).replaceAll(" ").strip();
    Matcher digits = DIGITS.matcher(text);
    if (digits.matches()) {
      return digits.group("digits");
    }
    return SPACED.matcher(text).matches() ? text.replace(" ", "") : text;
  }

  /// Most cells are digits alone.
  private static boolean isBare(String typed) {
    for (int at = 0; at < typed.length(); at++) {
      if (typed.charAt(at) < '0' || typed.charAt(at) > '9') return false;
    }
    return true;
  }
}
