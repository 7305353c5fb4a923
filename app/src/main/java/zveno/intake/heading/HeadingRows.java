package zveno.intake.heading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import zveno.intake.cells.Cell;
import zveno.intake.cells.SheetRow;

/// One row or two rows one below the other, read as a heading: «Математика / Средний балл».
final class HeadingRows {

  private static final int LONGEST = 80;
  private static final Pattern VALUE = Pattern.compile("\\d{5}|@|\\d\\.\\d\\d\\.\\d|«.+№|^\\d+$");

  private HeadingRows() {}

  static List<String> single(SheetRow row) {
    List<String> names = new ArrayList<>();
    for (int column = 0; column < row.cells().size(); column++) {
      names.add(HeadingKey.line(row.shown(column)));
    }
    return names;
  }

  /// The names of two rows; a group stands over the columns to its right that have no own group.
  static List<String> pair(SheetRow upper, SheetRow lower) {
    List<String> names = new ArrayList<>();
    String group = "";
    int width = Math.max(upper.cells().size(), lower.cells().size());
    for (int column = 0; column < width; column++) {
      String above = HeadingKey.line(upper.shown(column));
      String below = HeadingKey.line(lower.shown(column));
      group = above.isEmpty() && !below.isEmpty() ? group : above;
      names.add(
          group.isEmpty() || below.isEmpty()
              ? group + below
              : group + HeadingWords.BETWEEN + below);
    }
    return names;
  }

  /// Does the lower row part the groups of the upper one? It has words alone, at least one column
  /// without an own group, and nothing below some name that stands over both rows or every name.
  static boolean isPair(SheetRow upper, SheetRow lower) {
    if (lower.number() != upper.number() + 1 || upper.filled() < 2) {
      return false;
    }
    boolean gap = false;
    boolean through = false;
    int over = 0;
    for (int column = 0; column < Math.max(upper.cells().size(), lower.cells().size()); column++) {
      boolean above = !upper.shown(column).isEmpty();
      boolean below = !lower.shown(column).isEmpty();
      if (below && !isWord(lower.cell(column))) {
        return false;
      }
      gap |= !above && below && over > 0;
      through |= above && !below;
      over += above ? 1 : 0;
    }
    return gap && (through || startsGroups(upper, lower));
  }

  private static boolean startsGroups(SheetRow upper, SheetRow lower) {
    return upper.filled() * 2 <= lower.filled();
  }

  private static boolean isWord(@Nullable Cell cell) {
    return cell instanceof Cell.Text text
        && text.value().length() <= LONGEST
        && !VALUE.matcher(text.value()).find();
  }
}
