package zveno.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import zveno.intake.cells.Cell;
import zveno.intake.cells.SheetRow;
import zveno.intake.heading.Heading;
import zveno.intake.kind.ImportResult;
import zveno.intake.kind.RowDoubt;
import zveno.intake.table.TableRows;

/// The rejected rows as a workbook that can be mended and brought in again: the columns of the file
/// as they stood, the reason in a column of its own. Everything is text.
final class RejectedRows {

  private final IntakeWords words;
  private final Heading heading;

  RejectedRows(IntakeWords words, Heading heading) {
    this.words = words;
    this.heading = heading;
  }

  void writeTo(OutputStream out, TableRows rows, ImportResult result) throws IOException {
    Map<Integer, List<RowDoubt>> errors =
        result.doubts().stream()
            .filter(doubt -> doubt.code().error())
            .collect(Collectors.groupingBy(RowDoubt::row));
    Set<Integer> rejected = result.rejected();
    try (Workbook book = new Workbook(out, "Zveno", null)) {
      Worksheet sheet = book.newWorksheet(words.rejectsSheet());
      List<String> names = heading.names();
      for (int column = 0; column < names.size(); column++) {
        sheet.value(0, column, names.get(column));
      }
      sheet.value(0, names.size(), words.reasonHeading());
      int[] at = {0};
      rows.forEach(
          row -> {
            if (rejected.contains(row.number())) {
              write(sheet, ++at[0], row, errors.getOrDefault(row.number(), List.of()));
            }
          });
    }
  }

  private void write(Worksheet sheet, int at, SheetRow row, List<RowDoubt> errors) {
    int width = heading.names().size();
    for (int column = 0; column < width; column++) {
      Cell cell = row.cell(column);
      if (cell != null) {
        sheet.value(at, column, cell.shown());
      }
    }
    sheet.value(at, width, errors.stream().map(words::text).collect(Collectors.joining(" ")));
  }
}
