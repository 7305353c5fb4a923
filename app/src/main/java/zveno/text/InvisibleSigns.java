package zveno.text;

import java.text.Normalizer;

/// Signs that nobody sees: soft hyphens, joiners and blanks of no width, marks of direction. Two
/// texts that look alike must be found by one another.
public final class InvisibleSigns {
  private InvisibleSigns() {}

  /// The text without them, and with letters such as «й» in one piece.
  public static String without(String text) {
    if (isPlain(text)) return text;
    StringBuilder seen = new StringBuilder(text.length());
    text.codePoints().filter(sign -> !isInvisible(sign)).forEach(seen::appendCodePoint);
    return Normalizer.normalize(seen, Normalizer.Form.NFC);
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      if (isInvisible(sign) || Character.getType(sign) == Character.NON_SPACING_MARK) return false;
    }
    return true;
  }

  private static boolean isInvisible(int sign) {
    return Character.getType(sign) == Character.FORMAT || sign == '\u034f';
  }
}
