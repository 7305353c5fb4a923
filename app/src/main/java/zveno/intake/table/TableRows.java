package zveno.intake.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import zveno.intake.cells.SheetFile;
import zveno.intake.cells.SheetRow;
import zveno.intake.heading.Heading;

/// The rows below a heading, streamed: data goes on, everything else is noted.
public final class TableRows {

  /// A gap longer than this is noted by its first rows only.
  private static final int GAP = 1000;

  /// No more empty rows are noted.
  private static final int NOTED = 50_000;

  private final SheetFile file;
  private final Heading heading;
  private final RowSorter sorter;
  private final List<SkippedRow> skipped = new ArrayList<>();
  private int dataRows;
  private int last;
  private int noted;

  public TableRows(SheetFile file, Heading heading) {
    this.file = file;
    this.heading = heading;
    this.sorter = new RowSorter(heading);
  }

  /// Every data row in order.
  public void forEach(Consumer<SheetRow> each) {
    skipped.clear();
    dataRows = 0;
    noted = 0;
    last = heading.row();
    file.read(
        heading.sheet(),
        row -> {
          if (row.number() > heading.row()) {
            take(row, each);
          }
          return true;
        });
  }

  /// The first data rows; nothing is noted.
  public List<SheetRow> first(int count) {
    List<SheetRow> rows = new ArrayList<>();
    file.read(
        heading.sheet(),
        row -> {
          if (row.number() > heading.row() && sorter.why(row).isEmpty()) rows.add(row);
          return rows.size() < count;
        });
    return rows;
  }

  private void take(SheetRow row, Consumer<SheetRow> each) {
    int end = Math.min(row.number(), last + GAP);
    for (int empty = last + 1; empty < end && noted < NOTED; empty++) {
      skipped.add(new SkippedRow(empty, "empty"));
      noted++;
    }
    last = row.number();
    Optional<String> why = sorter.why(row);
    if (why.isPresent()) {
      skipped.add(new SkippedRow(row.number(), why.get()));
    } else {
      dataRows++;
      each.accept(row);
    }
  }

  /// The rows that were no data; empty rows at the end are none of the table.
  public List<SkippedRow> skipped() {
    return List.copyOf(skipped);
  }

  /// How many data rows there were.
  public int dataRows() {
    return dataRows;
  }
}
