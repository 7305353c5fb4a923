package zveno.intake.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import zveno.intake.cells.Merges;
import zveno.intake.cells.SheetRow;
import zveno.intake.heading.Heading;

/// Tells data from the rows between them.
final class RowSorter {

  /// Words with which a total begins.
  private static final Pattern TOTAL = Words.startsWith("total");

  private static final Pattern NUMBER = Pattern.compile("[\\d.,]+");
  private static final int LOOKED_AT = 3;

  /// The field that alone tells a record by words.
  private static final String NAME = "name";

  private final Heading heading;
  private final Merges merges;
  private final int columns;
  private final int name;
  private boolean bareIsData;

  RowSorter(Heading heading, Merges merges) {
    this.heading = heading;
    this.merges = merges;
    this.name = heading.fields().getOrDefault(NAME, -1);
    this.columns = (int) heading.names().stream().filter(name -> !name.isEmpty()).count();
  }

  /// Rows with nothing but a name are records of this table.
  void bareIsData() {
    bareIsData = true;
  }

  /// Why the row is no data: total, section, repeatedHeading; empty for data.
  ///
  /// @param raw the row as it stands in the file
  /// @param row the same with what goes down into it
  Optional<String> why(SheetRow raw, SheetRow row) {
    if (isTotal(raw)) {
      return Optional.of("total");
    }
    if (isSection(row) && !(bareIsData && isBare(row))) {
      return Optional.of("section");
    }
    return heading.repeats(raw) || isNumbering(raw)
        ? Optional.of("repeatedHeading")
        : Optional.empty();
  }

  /// Whether one cell is filled where a record has several.
  boolean isSection(SheetRow row) {
    return row.filled() == 1 && columns > 1;
  }

  /// Whether the row has a name and nothing else, in a cell of its own.
  boolean isBare(SheetRow row) {
    return isSection(row) && isNamed(row) && !merges.isWide(row.number(), name) && !isTotal(row);
  }

  /// Whether the first filled cell stands where names do.
  boolean isNamed(SheetRow row) {
    return row.first() == name;
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
