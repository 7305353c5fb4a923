package zveno.pairing.table;

import static java.util.stream.Collectors.toSet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
/// places if there is one. Rows above the heading that hold a single cell are titles. What sums up
/// is no school and is refused.
final class ScoreSheet {
  private static final int USUAL_CAPACITY = 2;

  private final Set<String> capacityWords;
  private final Set<String> totalWords;
  private final List<SheetRow> rows;
  private final ScoreHeading heading;
  private final List<String> recipients = new ArrayList<>();
  private final Map<String, Integer> capacities = new HashMap<>();

  private ScoreSheet(List<SheetRow> rows, Messages messages) {
    this.rows = rows;
    capacityWords = words(messages.get("pairing.table.capacityWords"));
    totalWords = words(messages.get("pairing.table.totalWords"));
    heading = ScoreHeading.of(rows);
  }

  private static Set<String> words(String alternatives) {
    return Arrays.stream(alternatives.split("\\|")).map(ScoreSheet::key).collect(toSet());
  }

  /// Throws IntakeException for a file that cannot be read.
  static ScoreTable read(Path file, Messages messages) throws RoundException {
    return new ScoreSheet(rows(file), messages).table();
  }

  /// The first visible sheet with a heading, or else the first with anything.
  private static List<SheetRow> rows(Path file) {
    List<SheetRow> notes = List.of();
    try (SheetFile sheets = SheetFiles.open(file, "auto")) {
      for (SheetName sheet : sheets.sheets()) {
        if (!sheet.visible()) continue;
        List<SheetRow> rows = new ArrayList<>();
        sheets.read(sheet, rows::add);
        if (ScoreHeading.at(rows) >= 0) return rows;
        if (notes.isEmpty()) notes = rows;
      }
    }
    if (notes.isEmpty()) throw new IntakeException(IntakeFault.SHEET_EMPTY, "");
    return notes;
  }

  private ScoreTable table() throws RoundException {
    checkColumns();
    List<Integer> columns = heading.columns();
    int[] scores = Scores.empty(rows.size() - heading.last() - 1L, columns.size());
    int at = 0;
    for (SheetRow row : rows.subList(heading.last() + 1, rows.size())) {
      String name = ScoreHeading.name(row, 0);
      checkWidth(row);
      if (capacityWords.contains(key(name))) {
        readCapacities(row);
        continue;
      }
      checkName(row, name);
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
        recipients, heading.donors(), Arrays.copyOf(scores, at), capacities, USUAL_CAPACITY);
  }

  private void checkColumns() throws RoundException {
    for (int i = 0; i < heading.donors().size(); i++) {
      String name = heading.donors().get(i);
      if (sumsUp(name)) {
        throw new RoundException(RoundFault.TOTAL_COLUMN, letters(heading.columns().get(i)), name);
      }
    }
  }

  private void checkName(SheetRow row, String name) throws RoundException {
    String number = Integer.toString(row.number());
    if (name.isEmpty()) throw new RoundException(RoundFault.ROW_WITHOUT_NAME, number);
    if (sumsUp(name)) throw new RoundException(RoundFault.TOTAL_ROW, number, name);
  }

  private void checkWidth(SheetRow row) throws RoundException {
    for (int column = 1; column < row.cells().size(); column++) {
      if (!row.shown(column).isEmpty() && !heading.columns().contains(column)) {
        throw new RoundException(
            RoundFault.COLUMN_WITHOUT_NAME, Integer.toString(row.number()), letters(column));
      }
    }
  }

  /// An empty cell leaves the donor to the usual capacity.
  private void readCapacities(SheetRow row) throws RoundException {
    for (int i = 0; i < heading.columns().size(); i++) {
      @Nullable Cell cell = row.cell(heading.columns().get(i));
      if (cell == null || cell.shown().isBlank()) continue;
      String donor = heading.donors().get(i);
      int places =
          ScoreCells.places(cell)
              .orElseThrow(
                  () -> new RoundException(RoundFault.CAPACITY, donor, cell.shown().strip()));
      Integer other = capacities.put(donor, places);
      if (other != null) {
        throw new RoundException(RoundFault.CAPACITY_TWICE, donor, other, places);
      }
    }
  }

  private boolean sumsUp(String name) {
    return totalWords.contains(key(name.split("\\P{L}", 2)[0]));
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
