package zveno.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import zveno.files.TargetFile;
import zveno.intake.ImportAnswer;
import zveno.tables.Cell;
import zveno.tables.Table;
import zveno.tables.XlsxTable;

/// What was not taken of a file that is no table, with the reasons, as a workbook.
record RejectedEntries(Call call) {
  void write(ImportAnswer answer, Path target) throws IOException {
    List<List<Cell>> rows =
        answer.problems().stream()
            .filter(problem -> problem.severity().equals("error"))
            .map(
                problem ->
                    List.of(
                        Cell.of(String.valueOf(problem.row())),
                        Cell.of(problem.value()),
                        Cell.of(problem.text())))
            .toList();
    Table table =
        new Table(
            call.text("intake.rejects.sheet"),
            List.of(
                call.text("days.rejects.line"),
                call.text("days.rejects.value"),
                call.text("intake.rejects.heading")),
            rows);
    TargetFile.replace(target, out -> XlsxTable.write(table, out));
  }
}
