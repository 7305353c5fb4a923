package zveno.text;

/// Texts without what neither a workbook nor a document can hold: control signs save tab and line
/// feed, and halves of surrogate pairs. Marks of direction go too: nobody sees them, yet they turn
/// the letters after them about. Most texts are clean and are given back as they are.
public final class CleanText {
  private static final char UNKNOWN = '\uFFFD';

  private CleanText() {}

  /// Line ends become line feeds, control signs and marks of direction go, a half of a pair becomes
  /// U+FFFD.
  public static String of(String text) {
    int at = firstUnclean(text);
    if (at == text.length()) return text;
    StringBuilder clean = new StringBuilder(text.length()).append(text, 0, at);
    for (; at < text.length(); at++) {
      char sign = text.charAt(at);
      if (isPair(text, at)) {
        clean.append(sign).append(text.charAt(++at));
      } else if (Character.isSurrogate(sign)) {
        clean.append(UNKNOWN);
      } else if (sign == '\r') {
        if (at + 1 == text.length() || text.charAt(at + 1) != '\n') clean.append('\n');
      } else if (!isControl(sign) && !isDirection(sign)) {
        clean.append(sign);
      }
    }
    return clean.toString();
  }

  /// Whether [#of] would lose a sign that says something; line ends and marks of direction do not.
  public static boolean loses(String text) {
    for (int at = firstUnclean(text); at < text.length(); at++) {
      if (isPair(text, at)) at++;
      else if (isControl(text.charAt(at)) || Character.isSurrogate(text.charAt(at))) return true;
    }
    return false;
  }

  /// The first so many signs at most; a pair is never cut apart.
  public static String cut(String text, int longest) {
    if (text.length() <= longest) return text;
    boolean pair = longest > 0 && isPair(text, longest - 1);
    return text.substring(0, pair ? longest - 1 : longest);
  }

  private static int firstUnclean(String text) {
    int at = 0;
    while (at < text.length() && !isUnclean(text.charAt(at))) at++;
    return at;
  }

  private static boolean isUnclean(char sign) {
    return sign == '\r' || isControl(sign) || isDirection(sign) || Character.isSurrogate(sign);
  }

  private static boolean isDirection(char sign) {
    return switch (sign) {
      case '\u061c', '\u200e', '\u200f' -> true;
      default -> (sign >= '\u202a' && sign <= '\u202e') || (sign >= '\u2066' && sign <= '\u2069');
    };
  }

  private static boolean isControl(char sign) {
    return (sign < ' ' && sign != '\t' && sign != '\n' && sign != '\r') || sign >= '\uFFFE';
  }

  private static boolean isPair(String text, int at) {
    return at + 1 < text.length()
        && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1));
  }
}
