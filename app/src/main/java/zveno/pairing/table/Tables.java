package zveno.pairing.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import zveno.intake.cells.IntakeException;
import zveno.pairing.RoundException;
import zveno.pairing.ScoreTable;
import zveno.text.Messages;

/// Opens a score table: numbers alone in a `.txt`, otherwise a sheet.
public final class Tables {
  private Tables() {}

  /// The scores of a file.
  ///
  /// @throws TableException for a file that is no table
  public static ScoreTable read(Path file, Messages messages)
      throws RoundException, TableException, IOException {
    if (!Files.exists(file)) throw new NoSuchFileException(file.toString());
    try {
      String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
      boolean numbers = name.endsWith(".txt") && Files.isRegularFile(file);
      return numbers ? NumberText.read(file) : ScoreSheet.read(file, messages);
    } catch (IntakeException e) {
      throw new TableException(file, e);
    } catch (RoundException e) {
      throw e.in(file);
    }
  }
}
