package zveno.intake.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import zveno.intake.cells.SheetRow;
import zveno.intake.heading.Heading;

/// Tells data from the rows between them.
final class RowSorter {

  /// Words with which a total begins.
  private static final Pattern TOTAL = Words.startsWith("total");

  private static final Pattern NUMBER = Pattern.compile("[\\d.,]+");
  private static final int LOOKED_AT = 3;

  private final Heading heading;
  private final int columns;

  RowSorter(Heading heading) {
    this.heading = heading;
    this.columns = (int) heading.names().stream().filter(name -> !name.isEmpty()).count();
  }

  /// Why the row is no data: total, section, repeatedHeading; empty for data.
  Optional<String> why(SheetRow row) {
    if (isTotal(row)) {
      return Optional.of("total");
    }
    if (row.filled() == 1 && columns > 1) {
      return Optional.of("section");
    }
    return heading.repeats(row) || isNumbering(row)
        ? Optional.of("repeatedHeading")
        : Optional.empty();
  }

  /// Whether the first words of the row, after its number, are those of a total. A total word
  /// farther on belongs to what the row tells of its organisation.
  private static boolean isTotal(SheetRow row) {
    for (int column = 0; column < row.cells().size(); column++) {
      String text = row.shown(column).toLowerCase(Locale.ROOT);
      if (!text.isEmpty() && !NUMBER.matcher(text).matches()) return TOTAL.matcher(text).find();
    }
    return false;
  }

  /// The row of column numbers below a heading: 1, 2, 3 … one a column.
  private boolean isNumbering(SheetRow row) {
    if (row.number() != heading.row() + 1 || row.filled() < LOOKED_AT) {
      return false;
    }
    List<String> shown = new ArrayList<>();
    for (int column = 0; column < row.cells().size(); column++) {
      if (!row.shown(column).isEmpty()) {
        shown.add(row.shown(column));
      }
    }
    for (int i = 0; i < shown.size(); i++) {
      if (!shown.get(i).equals(String.valueOf(i + 1))) {
        return false;
      }
    }
    return true;
  }
}
