package zveno.intake.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import zveno.intake.draft.ProblemGroup.Ask;
import zveno.intake.draft.ProblemGroup.Repair;
import zveno.intake.kind.DoubtCode;
import zveno.intake.kind.ImportResult.NewValue;
import zveno.intake.kind.RowDoubt;
import zveno.intake.mending.Mending;

/// Gathers the problems of a preview by the way they are put right: first what would be lost, then
/// what deserves a look, then what is only told.
public final class ProblemGroups {
  /// The code of values that editable lists do not have yet.
  public static final String NEW_VALUES = "list.new";

  /// The code of new records that are like stored ones.
  public static final String ALIKE = "record.alike";

  private final Map<Key, Map<String, List<PreviewRow>>> found = new LinkedHashMap<>();

  private record Key(DoubtCode code, String field) {}

  private ProblemGroups(Preview preview) {
    for (PreviewRow row : preview.rows()) {
      for (RowDoubt doubt : row.doubts()) {
        Map<String, List<PreviewRow>> values =
            found.computeIfAbsent(
                new Key(doubt.code(), doubt.field()), key -> new LinkedHashMap<>());
        String value = repair(doubt.code()) == Repair.FILL ? "" + row.number() : doubt.value();
        List<PreviewRow> rows = values.computeIfAbsent(value, text -> new ArrayList<>());
        if (rows.isEmpty() || rows.getLast().number() != row.number()) rows.add(row);
      }
    }
  }

  /// The groups, in the order in which they are worth looking at.
  public static List<ProblemGroup> of(Preview preview) {
    List<ProblemGroup> groups = new ArrayList<>();
    new ProblemGroups(preview).found.forEach((key, values) -> groups.add(group(key, values)));
    newValues(preview).forEach((field, asks) -> groups.add(newValues(field, asks)));
    groups.sort(
        Comparator.comparing(ProblemGroup::loses)
            .reversed()
            .thenComparing(group -> group.repair() == Repair.NOTE));
    return List.copyOf(groups);
  }

  /// New records that are like stored ones, by the field of their names.
  public static ProblemGroup alike(String field, List<Ask> asks) {
    return new ProblemGroup(Repair.CHOOSE, ALIKE, field, false, asks);
  }

  private static ProblemGroup group(Key key, Map<String, List<PreviewRow>> values) {
    Repair repair = repair(key.code());
    List<Ask> asks = new ArrayList<>();
    values.forEach(
        (value, rows) ->
            asks.add(
                new Ask(
                    repair == Repair.FILL ? "" : value,
                    rows.stream().map(PreviewRow::number).toList(),
                    key.code() == DoubtCode.DATE_INVALID ? DateSuggestion.of(value) : "",
                    rows.getFirst().fate().candidates())));
    boolean loses = PreviewRow.loses(new RowDoubt(0, key.field(), key.code(), ""));
    return new ProblemGroup(repair, key.code().code(), key.field(), loses, asks);
  }

  private static Map<String, List<Ask>> newValues(Preview preview) {
    Map<String, List<Ask>> fields = new LinkedHashMap<>();
    Map<String, Map<String, List<Integer>>> places = new HashMap<>();
    for (NewValue value : preview.newValues()) {
      List<Integer> rows =
          places
              .computeIfAbsent(value.field(), field -> places(preview, field))
              .getOrDefault(Mending.key(value.value()), List.of());
      fields
          .computeIfAbsent(value.field(), field -> new ArrayList<>())
          .add(new Ask(value.value(), rows, "", List.of()));
    }
    return fields;
  }

  /// The rows where a text stands in the field, alone or as one of several.
  private static Map<String, List<Integer>> places(Preview preview, String field) {
    int at = preview.fields().indexOf(field);
    Map<String, List<Integer>> places = new HashMap<>();
    if (at < 0) return places;
    for (PreviewRow row : preview.rows()) {
      String cell = row.cells().get(at);
      Set<String> texts = new HashSet<>(Set.of(Mending.key(cell)));
      for (String piece : PreviewRow.SEVERAL.split(cell, -1)) texts.add(Mending.key(piece));
      texts.forEach(
          text -> places.computeIfAbsent(text, key -> new ArrayList<>()).add(row.number()));
    }
    return places;
  }

  private static ProblemGroup newValues(String field, List<Ask> asks) {
    return new ProblemGroup(Repair.KNOWN_VALUE, NEW_VALUES, field, false, asks);
  }

  private static Repair repair(DoubtCode code) {
    return switch (code) {
      case NAME_MISSING, TITLE_MISSING -> Repair.FILL;
      case KEY_AMBIGUOUS -> Repair.CHOOSE;
      case ROW_DUPLICATE, CELL_CLEANED, CELL_CUT, DATE_ORDER, VALUE_SUPPRESSED -> Repair.NOTE;
      default -> Repair.REPLACE;
    };
  }
}
