package zveno.pairing.store;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import zveno.pairing.ScoreTable;
import zveno.pairing.kept.ScoreRow;

/// The scores of one recipient as text: decimal points, blanks between, - for none.
final class ScoreText {
  private static final int UNIT = 1000;

  private ScoreText() {}

  static @Nullable String of(ScoreRow row) {
    if (row.size() == 0) return null;
    StringBuilder text = new StringBuilder();
    for (int d = 0; d < row.size(); d++) {
      if (d > 0) text.append(' ');
      score(text, row.thousandths(d));
    }
    return text.toString();
  }

  private static void score(StringBuilder text, int thousandths) {
    if (thousandths == ScoreTable.EMPTY) {
      text.append('-');
      return;
    }
    if (thousandths < 0) text.append('-');
    int size = Math.abs(thousandths);
    text.append(size / UNIT);
    if (size % UNIT == 0) return;
    String decimals = Integer.toString(UNIT + size % UNIT).substring(1);
    int end = decimals.length();
    while (decimals.charAt(end - 1) == '0') end--;
    text.append('.').append(decimals, 0, end);
  }

  /// The scores in a text; donors that it does not reach have none.
  static ScoreRow read(@Nullable String text, int donors) {
    int[] scores = new int[donors];
    Arrays.fill(scores, ScoreTable.EMPTY);
    int at = 0;
    for (int d = 0; d < donors && text != null && at < text.length(); d++) {
      int end = text.indexOf(' ', at);
      if (end < 0) end = text.length();
      scores[d] = number(text, at, end);
      at = end + 1;
    }
    return ScoreRow.of(scores);
  }

  private static int number(String text, int from, int to) {
    boolean below = text.charAt(from) == '-';
    if (below && to == from + 1) return ScoreTable.EMPTY;
    int number = 0;
    int left = -1;
    for (int i = below ? from + 1 : from; i < to; i++) {
      char letter = text.charAt(i);
      if (letter == '.') {
        left = 3;
        continue;
      }
      number = number * 10 + (letter - '0');
      if (left > 0) left--;
    }
    for (int i = left < 0 ? 3 : left; i > 0; i--) number *= 10;
    return below ? -number : number;
  }
}
