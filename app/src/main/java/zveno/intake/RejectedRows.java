package zveno.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import zveno.intake.cells.SheetRow;
import zveno.intake.heading.Heading;
import zveno.intake.kind.ImportResult;
import zveno.intake.kind.RowDoubt;
import zveno.intake.table.TableRows;
import zveno.tables.Cell;
import zveno.tables.Table;

/// The rejected rows as a workbook that can be mended and brought in again: the columns of the file
/// as they stood, the reason in a column of its own. Everything is text.
final class RejectedRows {

  private final IntakeWords words;
  private final Heading heading;

  RejectedRows(IntakeWords words, Heading heading) {
    this.words = words;
    this.heading = heading;
  }

  /// Reads the rows again where any is rejected.
  Table table(TableRows rows, ImportResult result) {
    Map<Integer, List<RowDoubt>> errors =
        result.doubts().stream()
            .filter(doubt -> doubt.code().error())
            .collect(Collectors.groupingBy(RowDoubt::row));
    Set<Integer> rejected = result.rejected();
    List<String> headings = new ArrayList<>(heading.names());
    headings.add(words.reasonHeading());
    List<List<Cell>> cells = new ArrayList<>();
    if (!rejected.isEmpty()) {
      rows.forEach(
          row -> {
            if (rejected.contains(row.number())) {
              cells.add(cells(row, errors.getOrDefault(row.number(), List.of())));
            }
          });
    }
    return new Table(words.rejectsSheet(), headings, cells);
  }

  private List<Cell> cells(SheetRow row, List<RowDoubt> errors) {
    List<Cell> cells = new ArrayList<>();
    for (int column = 0; column < heading.names().size(); column++) {
      zveno.intake.cells.Cell cell = row.cell(column);
      cells.add(cell == null ? Cell.EMPTY : Cell.of(cell.shown()));
    }
    cells.add(Cell.of(errors.stream().map(words::text).collect(Collectors.joining(" "))));
    return cells;
  }
}
