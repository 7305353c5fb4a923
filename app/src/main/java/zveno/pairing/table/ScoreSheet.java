package zveno.pairing.table;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import zveno.intake.cells.Cell;
import zveno.intake.cells.IntakeException;
import zveno.intake.cells.IntakeFault;
import zveno.intake.cells.SheetFile;
import zveno.intake.cells.SheetFile.SheetName;
import zveno.intake.cells.SheetRow;
import zveno.intake.open.SheetFiles;
import zveno.pairing.RoundException;
import zveno.pairing.RoundFault;
import zveno.pairing.ScoreTable;
import zveno.text.Messages;

/// Reads a score table from a workbook or separated text: recipients down, donors across, a row of
/// places if there is one. Rows above the heading that hold a single cell are titles.
final class ScoreSheet {
  private static final int USUAL_CAPACITY = 2;

  private final String capacityWord;
  private final List<SheetRow> rows;
  private final List<Integer> columns = new ArrayList<>();
  private final List<String> donors = new ArrayList<>();
  private final List<String> recipients = new ArrayList<>();
  private final Map<String, Integer> capacities = new HashMap<>();

  private ScoreSheet(List<SheetRow> rows, String capacityWord) {
    this.rows = rows;
    this.capacityWord = key(capacityWord);
  }

  /// Throws IntakeException for a file that cannot be read.
  static ScoreTable read(Path file, Messages messages) throws RoundException {
    List<SheetRow> rows = rows(file);
    return new ScoreSheet(rows, messages.get("pairing.table.capacity")).table();
  }

  private static List<SheetRow> rows(Path file) {
    try (SheetFile sheets = SheetFiles.open(file, "auto")) {
      for (SheetName sheet : sheets.sheets()) {
        if (!sheet.visible()) continue;
        List<SheetRow> rows = new ArrayList<>();
        sheets.read(sheet, rows::add);
        if (!rows.isEmpty()) return rows;
      }
      throw new IntakeException(IntakeFault.SHEET_EMPTY, "");
    }
  }

  private ScoreTable table() throws RoundException {
    int heading = heading();
    readHeading(rows.get(heading));
    int[] scores = Scores.empty(rows.size() - heading - 1L, columns.size());
    int at = 0;
    for (SheetRow row : rows.subList(heading + 1, rows.size())) {
      String name = row.shown(0);
      checkWidth(row);
      if (key(name).equals(capacityWord)) {
        readCapacities(row);
        continue;
      }
      if (name.isEmpty())
        throw new RoundException(RoundFault.ROW_WITHOUT_NAME, Integer.toString(row.number()));
      recipients.add(name);
      for (int column : columns) {
        Cell cell = row.cell(column);
        if (cell != null && !cell.shown().isBlank()) {
          scores[at] = ScoreCells.thousandths(cell, row.number(), letters(column));
        }
        at++;
      }
    }
    return ScoreTable.ofThousandths(
        recipients, donors, Arrays.copyOf(scores, at), capacities, USUAL_CAPACITY);
  }

  private int heading() {
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).filled() > 1 || rows.get(i).first() > 0) return i;
    }
    return 0;
  }

  private void readHeading(SheetRow row) {
    for (int column = 1; column < row.cells().size(); column++) {
      if (row.shown(column).isEmpty()) continue;
      columns.add(column);
      donors.add(row.shown(column));
    }
  }

  private void checkWidth(SheetRow row) throws RoundException {
    for (int column = 1; column < row.cells().size(); column++) {
      if (!row.shown(column).isEmpty() && !columns.contains(column)) {
        throw new RoundException(
            RoundFault.COLUMN_WITHOUT_NAME, Integer.toString(row.number()), letters(column));
      }
    }
  }

  /// An empty cell leaves the donor to the usual capacity.
  private void readCapacities(SheetRow row) throws RoundException {
    for (int i = 0; i < columns.size(); i++) {
      @Nullable Cell cell = row.cell(columns.get(i));
      if (cell == null || cell.shown().isBlank()) continue;
      String donor = donors.get(i);
      int places =
          ScoreCells.places(cell)
              .orElseThrow(
                  () -> new RoundException(RoundFault.CAPACITY, donor, cell.shown().strip()));
      capacities.put(donor, places);
    }
  }

  private static String key(String text) {
    return text.replaceAll("[\\s\u00a0:]+", "").toLowerCase(Locale.ROOT);
  }

  /// The name that Excel gives a column counted from zero.
  private static String letters(int column) {
    StringBuilder name = new StringBuilder();
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
      name.insert(0, (char) ('A' + (rest - 1) % 26));
    }
    return name.toString();
  }
}
