package zveno.intake.view;

import java.util.EnumMap;
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
record Foretold(
    Preview preview,
    List<ProblemGroup> groups,
    Set<String> loud,
    Map<RowFate.Kind, Integer> counts,
    int toMend) {

  static Foretold of(Preview preview) {
    Set<String> loud = new HashSet<>();
    Map<RowFate.Kind, Integer> counts = new EnumMap<>(RowFate.Kind.class);
    int toMend = 0;
    for (PreviewRow row : preview.rows()) {
      for (CellStep step : row.fate().steps()) loud.add(step.field());
      for (RowDoubt doubt : row.doubts()) loud.add(doubt.field());
      counts.merge(row.fate().kind(), 1, Integer::sum);
      if (row.toMend()) toMend++;
    }
    return new Foretold(preview, ProblemGroups.of(preview), loud, counts, toMend);
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
