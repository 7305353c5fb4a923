package zveno.text;

import java.util.regex.Pattern;

/// Blanks and line breaks of cells made even. Most cells need nothing and are given back as they
/// are, without a regular expression: a long file has millions of them.
public final class Blanks {
  private static final Pattern BREAKS = Pattern.compile("\\s*\\R\\s*");
  private static final Pattern SEVERAL = Pattern.compile("[ \\t\\u00a0\\u202f]+");

  private Blanks() {}

  /// Puts `between` in the place of each line break with the blanks around it.
  public static String oneLine(String text, String between) {
    return hasBreak(text) ? BREAKS.matcher(text).replaceAll(between) : text;
  }

  /// One plain blank for every run of blanks, no-break ones and tabs too.
  public static String single(String text) {
    return isEven(text) ? text : SEVERAL.matcher(text).replaceAll(" ");
  }

  /// Without blanks at both ends, no-break and zero-width ones too.
  public static String strip(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isBlank(text.charAt(from))) from++;
    while (to > from && isBlank(text.charAt(to - 1))) to--;
    return text.substring(from, to);
  }

  private static boolean isBlank(char sign) {
    return Character.isWhitespace(sign)
        || Character.isSpaceChar(sign)
        || sign == '\u200b'
        || sign == '\ufeff';
  }

  private static boolean isEven(String text) {
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      if (sign == '\t' || sign == '\u00a0' || sign == '\u202f') return false;
      if (sign == ' ' && i > 0 && text.charAt(i - 1) == ' ') return false;
    }
    return true;
  }

  private static boolean hasBreak(String text) {
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      if (sign <= '\r' && sign >= '\n') return true;
      if (sign == '\u0085' || sign == '\u2028' || sign == '\u2029') return true;
    }
    return false;
  }
}
