package zveno.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A block of cells as spreadsheets put it on the clipboard: tabs between cells, line ends between
/// rows. A cell is put into quotes only when it holds a tab or a line end itself, and only then are
/// the quotes in it doubled; so «"Ромашка" ООО» stays as it is written.
public final class TabText {
  private static final char QUOTE = '"';

  private TabText() {}

  /// The text of a block.
  public static String of(List<List<String>> rows) {
    return rows.stream()
        .map(row -> row.stream().map(TabText::cell).collect(Collectors.joining("\t")))
        .collect(Collectors.joining("\r\n", "", "\r\n"));
  }

  private static String cell(String text) {
    return breaks(text) ? QUOTE + text.replace("\"", "\"\"") + QUOTE : text;
  }

  private static boolean breaks(String text) {
    return text.indexOf('\t') >= 0 || text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0;
  }

  /// The block of a text; rows may differ in length. A line end after the last row makes no row
  /// more.
  public static List<List<String>> read(String text) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    int at = 0;
    boolean more = !text.isEmpty();
    while (more) {
      int quoted = endOfQuoted(text, at);
      int end = quoted > 0 ? quoted : endOfPlain(text, at);
      row.add(
          quoted > 0
              ? text.substring(at + 1, end - 1).replace("\"\"", "\"").replace("\r\n", "\n")
              : text.substring(at, end));
      boolean tab = end < text.length() && text.charAt(end) == '\t';
      if (!tab) {
        rows.add(row);
        row = new ArrayList<>();
      }
      at = tab ? end + 1 : afterLineEnd(text, end);
      more = tab || at < text.length();
    }
    return rows;
  }

  private static int endOfPlain(String text, int from) {
    int end = from;
    while (end < text.length() && "\t\r\n".indexOf(text.charAt(end)) < 0) end++;
    return end;
  }

  private static int afterLineEnd(String text, int end) {
    boolean both = text.startsWith("\r\n", end);
    return Math.min(text.length(), end + (both ? 2 : 1));
  }

  /// Where a quoted cell ends, after its quote; 0 where the cell is none.
  private static int endOfQuoted(String text, int from) {
    if (from >= text.length() || text.charAt(from) != QUOTE) return 0;
    int end = from + 1;
    while (end < text.length()) {
      if (text.charAt(end) != QUOTE) {
        end++;
      } else if (end + 1 < text.length() && text.charAt(end + 1) == QUOTE) {
        end += 2;
      } else {
        break;
      }
    }
    boolean closed = end < text.length() && endOfPlain(text, end + 1) == end + 1;
    return closed && breaks(text.substring(from + 1, end)) ? end + 1 : 0;
  }
}
