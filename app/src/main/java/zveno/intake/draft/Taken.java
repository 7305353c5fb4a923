package zveno.intake.draft;

import java.io.IOException;
import java.nio.file.Path;
import zveno.files.TargetFile;
import zveno.intake.ImportAnswer;
import zveno.tables.Table;
import zveno.tables.XlsxTable;

/// A draft that was taken into the base.
///
/// @param rejects the rows that could not be taken, as they stood in the file, with the reasons
public record Taken(ImportAnswer answer, Table rejects) {
  /// Writes the rows that could not be taken into a workbook, which can be put right and brought in
  /// again.
  public void writeRejects(Path target) throws IOException {
    TargetFile.check(target);
    TargetFile.replace(target, out -> XlsxTable.write(rejects, out));
  }
}
