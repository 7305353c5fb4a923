package zveno.reports.words;

import java.util.regex.Pattern;

/// Spaces that must not be the end of a line: after «№», before «г.», between initials and surname,
/// between initials, between «д.» and its number; a column headed «№ п/п» may break.
public final class NoBreak {

  private static final Pattern AFTER_NUMBER_SIGN =
      Pattern.compile("\u2116[ \u00a0\u202f]*(?=[\\p{L}\\d])(?!\u043f/)");
  private static final Pattern PLACES =
      Pattern.compile(
          "(?<=\\d{4}) (?=\\p{IsCyrillic}{1,2}\\.)"
              + "|(?<=\\p{Lu}\\.\\p{Lu}\\.) (?=\\p{Lu}\\p{Ll})"
              + "|(?<=\\p{Lu}\\.) (?=\\p{Lu}\\.)"
              + "|(?<=[^\\p{IsCyrillic}]\\p{IsCyrillic}{1,4}\\.) (?=\\d)"
              + "|(?<=\\d) (?=%)");

  private NoBreak() {}

  /// Whether there may be such a place: long tables have few, and looking closely takes long.
  private static boolean mayHave(String text) {
    int last = text.length() - 1;
    for (int space = text.indexOf(' ', 1); space > 0 && space < last; ) {
      char before = text.charAt(space - 1);
      char after = text.charAt(space + 1);
      boolean number = after == '%' || stop(text, space + 2) || stop(text, space + 3);
      if (Character.isDigit(before) && number) return true;
      if (before == '.' && stop(text, space + 2)) return true;
      if (before == '.' && (Character.isDigit(after) || stop(text, space - 3))) return true;
      space = text.indexOf(' ', space + 1);
    }
    return false;
  }

  private static boolean stop(String text, int place) {
    return place >= 0 && place < text.length() && text.charAt(place) == '.';
  }

  public static String in(String text) {
    // Most cells of a long table have neither.
    boolean sign = text.indexOf('\u2116') >= 0;
    String numbered = sign ? AFTER_NUMBER_SIGN.matcher(text).replaceAll("\u2116\u00a0") : text;
    if (!mayHave(numbered)) return numbered;
    return PLACES.matcher(numbered).replaceAll("\u00a0");
  }
}
