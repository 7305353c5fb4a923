package zveno.intake.table;

import java.util.Optional;
import zveno.intake.cells.SheetFile;
import zveno.intake.cells.SheetRow;
import zveno.intake.heading.Heading;

/// Tells a list in which most records have nothing but a name from a table with headings of
/// sections: both have rows with one filled cell.
///
/// Such rows are records only where they are more than all others together (a heading has rows
/// below it) and no row of the table is the heading of a section beyond doubt, merged over columns
/// or standing in another one.
final class BareNames {
  private final RowSorter sorter;
  private int bare;
  private int others;
  private boolean sections;

  private BareNames(RowSorter sorter) {
    this.sorter = sorter;
  }

  /// Looks through the whole table.
  static boolean areData(SheetFile file, Heading heading, RowSorter sorter) {
    BareNames names = new BareNames(sorter);
    MergedDown down = new MergedDown(file.merges(heading.sheet()), heading.row());
    file.read(
        heading.sheet(), row -> row.number() <= heading.row() || names.look(row, down.of(row)));
    return !names.sections && names.bare > names.others;
  }

  /// False when nothing more can change the answer.
  private boolean look(SheetRow raw, SheetRow row) {
    if (sorter.isBare(row)) {
      bare++;
    } else {
      Optional<String> why = sorter.why(raw, row);
      if (why.isEmpty()) others++;
      sections = why.filter("section"::equals).isPresent();
    }
    return !sections;
  }
}
