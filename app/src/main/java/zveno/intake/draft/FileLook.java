package zveno.intake.draft;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import zveno.intake.mending.Mending;

/// What a file holds, before anything of it is taken.
///
/// @param sheet empty where the file has no sheets
/// @param sheets all of them
/// @param headingRow the lowest row of the heading, as Excel counts
/// @param headings the heading of each column, empty where it has none
/// @param columns those that hold something
/// @param top the first rows that hold something, for choosing another heading
/// @param values what the user said before of texts of this table
public record FileLook(
    Path file,
    FileStamp stamp,
    String sheet,
    List<String> sheets,
    int headingRow,
    List<String> headings,
    List<ColumnLook> columns,
    List<TopRow> top,
    Map<String, Map<String, String>> values) {

  /// A row of the file in short.
  public record TopRow(int number, List<String> cells) {}

  /// The draft that takes everything as it was understood.
  public Draft draft() {
    Map<String, Integer> fields = new java.util.LinkedHashMap<>();
    for (ColumnLook column : columns) {
      column.field().ifPresent(field -> fields.putIfAbsent(field, column.column()));
    }
    Mending known = new Mending(Map.of(), values, java.util.Set.of(), Map.of(), java.util.Set.of());
    return new Draft(file, stamp, sheet, headingRow, headings, fields, known);
  }
}
