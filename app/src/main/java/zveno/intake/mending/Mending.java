package zveno.intake.mending;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import zveno.text.Blanks;

/// What the user put right in a table: the file stays as it is, this goes with it.
///
/// @param cells by row and field, the text that stands instead of the one in the file
/// @param values by field and text of the file, the text that stands instead wherever it occurs
/// @param left rows that are not taken
/// @param records by row, the stored record that the row speaks of
public record Mending(
    Map<Integer, Map<String, String>> cells,
    Map<String, Map<String, String>> values,
    Set<Integer> left,
    Map<Integer, UUID> records) {

  /// The file as it is.
  public static final Mending NONE = new Mending(Map.of(), Map.of(), Set.of(), Map.of());

  /// What stands instead of a text of this field, where the user said so; may be empty.
  public Optional<String> value(String field, String text) {
    Map<String, String> ofField = values.get(field);
    return ofField == null ? Optional.empty() : Optional.ofNullable(ofField.get(key(text)));
  }

  /// The cells of a row that the user typed anew, by field.
  public Map<String, String> cells(int row) {
    return cells.getOrDefault(row, Map.of());
  }

  /// The stored record that the user said a row speaks of.
  public Optional<UUID> record(int row) {
    return Optional.ofNullable(records.get(row));
  }

  /// The same with a text in one cell.
  public Mending withCell(int row, String field, String text) {
    Map<Integer, Map<String, String>> more = new LinkedHashMap<>(cells);
    more.put(row, put(cells(row), field, text));
    return new Mending(Map.copyOf(more), values, left, records);
  }

  /// The same with a text that stands for another wherever it occurs in the field.
  public Mending withValue(String field, String text, String instead) {
    Map<String, String> ofField = new LinkedHashMap<>(values.getOrDefault(field, Map.of()));
    // What stands there may itself stand for something: that is to become the new text too.
    ofField.replaceAll((of, now) -> key(now).equals(key(text)) ? instead : now);
    ofField.put(key(text), instead);
    Map<String, Map<String, String>> more = new LinkedHashMap<>(values);
    more.put(field, Map.copyOf(ofField));
    Map<Integer, Map<String, String>> typed = new LinkedHashMap<>(cells);
    typed.replaceAll(
        (row, fields) ->
            key(fields.getOrDefault(field, "")).equals(key(text))
                ? put(fields, field, instead)
                : fields);
    return new Mending(Map.copyOf(typed), Map.copyOf(more), left, records);
  }

  /// The same with a row that is not taken, or is taken again.
  public Mending leaving(int row, boolean leave) {
    Set<Integer> rows = new LinkedHashSet<>(left);
    if (leave) rows.add(row);
    else rows.remove(row);
    return new Mending(cells, values, Set.copyOf(rows), records);
  }

  /// The same with the record that a row speaks of.
  public Mending withRecord(int row, UUID record) {
    Map<Integer, UUID> more = new LinkedHashMap<>(records);
    more.put(row, record);
    return new Mending(cells, values, left, Map.copyOf(more));
  }

  private static Map<String, String> put(Map<String, String> all, String key, String text) {
    Map<String, String> more = new LinkedHashMap<>(all);
    more.put(key, text);
    return Map.copyOf(more);
  }

  /// Texts that differ in blanks, case and ё alone are one.
  public static String key(String text) {
    return Blanks.single(text).strip().toLowerCase(Locale.ROOT).replace('ё', 'е');
  }
}
