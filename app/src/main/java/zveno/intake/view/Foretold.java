package zveno.intake.view;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import zveno.intake.draft.Preview;
import zveno.intake.draft.PreviewRow;
import zveno.intake.draft.ProblemGroup;
import zveno.intake.draft.ProblemGroups;
import zveno.intake.kind.CellStep;
import zveno.intake.kind.RowDoubt;
import zveno.intake.kind.RowFate;

/// A preview with everything that is counted in its rows, gathered beside the screen's thread.
///
/// @param groups the problems
/// @param loud the fields in which something changes or is to be put right
/// @param counts how many rows have each fate
/// @param toMend how many rows are to be put right
/// @param zeros how many numbers with leading zeros come as they are
/// @param known how many texts stand for others because the user said so of such a table before
record Foretold(
    Preview preview,
    List<ProblemGroup> groups,
    Set<String> loud,
    Map<RowFate.Kind, Integer> counts,
    int toMend,
    int zeros,
    int known) {
  private static final Set<RowFate.Kind> COMES =
      EnumSet.of(RowFate.Kind.CREATE, RowFate.Kind.UPDATE, RowFate.Kind.UNCHANGED);

  /// @param remembered by field and text, what the user said before of texts of this table
  static Foretold of(Preview preview, Map<String, Map<String, String>> remembered) {
    Set<String> loud = new HashSet<>();
    Map<RowFate.Kind, Integer> counts = new EnumMap<>(RowFate.Kind.class);
    int toMend = 0;
    int zeros = 0;
    for (PreviewRow row : preview.rows()) {
      for (CellStep step : row.fate().steps()) loud.add(step.field());
      for (RowDoubt doubt : row.doubts()) loud.add(doubt.field());
      counts.merge(row.fate().kind(), 1, Integer::sum);
      if (row.toMend()) toMend++;
      if (COMES.contains(row.fate().kind())) zeros += zeros(row);
    }
    int known =
        remembered.entrySet().stream()
            .mapToInt(field -> known(preview, field.getKey(), field.getValue().keySet()))
            .sum();
    return new Foretold(preview, ProblemGroups.of(preview), loud, counts, toMend, zeros, known);
  }

  private static int known(Preview preview, String field, Set<String> texts) {
    Set<String> replaced = preview.replaced().getOrDefault(field, Set.of());
    return (int) texts.stream().filter(replaced::contains).count();
  }

  private static int zeros(PreviewRow row) {
    int zeros = 0;
    for (String cell : row.cells()) if (hasLeadingZero(cell)) zeros++;
    return zeros;
  }

  /// A whole number that Excel would have shortened.
  private static boolean hasLeadingZero(String cell) {
    if (cell.length() < 2 || cell.charAt(0) != '0') return false;
    for (int at = 1; at < cell.length(); at++) {
      if (!Character.isDigit(cell.charAt(at))) return false;
    }
    return true;
  }

  int count(RowFate.Kind kind) {
    return counts.getOrDefault(kind, 0);
  }

  /// How many records would be created or changed.
  int records() {
    return count(RowFate.Kind.CREATE) + count(RowFate.Kind.UPDATE);
  }

  /// Whether nothing of the field changes and nothing is wrong with it.
  boolean isQuiet(String field) {
    return !loud.contains(field);
  }
}
