package zveno.text;

import java.util.Comparator;
import java.util.Locale;

/// Order of names for people: «№ 2» before «№ 10», case and quotes do not matter, ё stands with е
/// and after it only where nothing else differs.
public final class NaturalOrder implements Comparator<String> {

  private static final String QUOTES = "«»„“”\"‘’‚'";

  @Override
  public int compare(String left, String right) {
    int first = new Walk(left, right).compare();
    if (first != 0) {
      return first;
    }
    int yo = left.toLowerCase(Locale.ROOT).compareTo(right.toLowerCase(Locale.ROOT));
    return yo != 0 ? yo : left.compareTo(right);
  }

  /// Walks through both texts at once, run of digits against run of digits, and makes no other text
  /// of them: thousands of rows are put in order before a screen is shown.
  private static final class Walk {

    private final String left;
    private final String right;
    private int i;
    private int j;

    Walk(String left, String right) {
      this.left = left;
      this.right = right;
    }

    int compare() {
      while (true) {
        i = skipQuotes(left, i);
        j = skipQuotes(right, j);
        if (i == left.length() || j == right.length()) {
          return Integer.compare(left.length() - i, right.length() - j);
        }
        int order = digit(left, i) && digit(right, j) ? numbers() : letters();
        if (order != 0) {
          return order;
        }
      }
    }

    private int letters() {
      return Character.compare(plain(left.charAt(i++)), plain(right.charAt(j++)));
    }

    private int numbers() {
      i = skipZeros(left, i);
      j = skipZeros(right, j);
      int endLeft = endOfDigits(left, i);
      int endRight = endOfDigits(right, j);
      int order = Integer.compare(endLeft - i, endRight - j);
      while (order == 0 && i < endLeft) {
        order = Character.compare(left.charAt(i++), right.charAt(j++));
      }
      i = endLeft;
      j = endRight;
      return order;
    }

    /// ё has a code behind all other small letters, so it needs a place of its own.
    private static char plain(char letter) {
      if (letter == RussianNumber.NBSP) return ' ';
      char small = Character.toLowerCase(letter);
      return small == 'ё' ? 'е' : small;
    }

    private static int skipQuotes(String text, int at) {
      int next = at;
      while (next < text.length() && QUOTES.indexOf(text.charAt(next)) >= 0) {
        next++;
      }
      return next;
    }

    private static int skipZeros(String text, int at) {
      int next = at;
      while (next + 1 < text.length() && text.charAt(next) == '0' && digit(text, next + 1)) {
        next++;
      }
      return next;
    }

    private static int endOfDigits(String text, int at) {
      int next = at;
      while (next < text.length() && digit(text, next)) {
        next++;
      }
      return next;
    }

    private static boolean digit(String text, int at) {
      char c = text.charAt(at);
      return c >= '0' && c <= '9';
    }
  }
}
