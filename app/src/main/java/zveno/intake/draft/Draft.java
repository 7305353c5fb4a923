package zveno.intake.draft;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import zveno.intake.mending.Mending;

/// An import as far as the user got with it.
///
/// @param columns the column of each field
public record Draft(
    Path file,
    FileStamp stamp,
    String sheet,
    int headingRow,
    List<String> headings,
    Map<String, Integer> columns,
    Mending mending) {

  /// The same with this column for a field; what the column or the field was before is let go.
  ///
  /// @param field empty: the column feeds nothing
  public Draft feeding(int column, String field) {
    Map<String, Integer> fields = new LinkedHashMap<>(columns);
    fields.values().removeIf(other -> other == column);
    if (!field.isEmpty()) fields.put(field, column);
    return new Draft(file, stamp, sheet, headingRow, headings, fields, mending);
  }

  /// The same with this put right.
  public Draft mended(Mending now) {
    return new Draft(file, stamp, sheet, headingRow, headings, columns, now);
  }

  /// The fields that are fed, in the order of the columns; of a column that feeds several, all.
  public List<String> fields() {
    Set<String> fields = new LinkedHashSet<>();
    columns.entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .forEach(entry -> fields.addAll(Arrays.asList(entry.getKey().split("\\+", -1))));
    return List.copyOf(fields);
  }

  /// What the column feeds, empty for nothing.
  public String field(int column) {
    return columns.entrySet().stream()
        .filter(entry -> entry.getValue() == column)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("");
  }
}
