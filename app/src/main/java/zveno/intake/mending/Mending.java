package zveno.intake.mending;

import java.util.Collection;
import java.util.Collections;
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
/// @param records by row, the stored record that the row speaks of, or [#NEW]
/// @param taken rows that are taken though they look like headings of sections
public record Mending(
    Map<Integer, Map<String, String>> cells,
    Map<String, Map<String, String>> values,
    Set<Integer> left,
    Map<Integer, UUID> records,
    Set<Integer> taken) {

  /// Stands for a record that the base does not have: a row that fits several speaks of none of
  /// them.
  public static final UUID NEW = new UUID(0, 0);

  /// The file as it is.
  public static final Mending NONE = new Mending(Map.of(), Map.of(), Set.of(), Map.of(), Set.of());

  /// What stands instead of a text of this field, where the user said so; may be empty.
  public Optional<String> value(String field, String text) {
    Map<String, String> ofField = values.get(field);
    return ofField == null ? Optional.empty() : Optional.ofNullable(ofField.get(key(text)));
  }

  /// The cells of a row that the user typed anew, by field.
  public Map<String, String> cells(int row) {
    return cells.getOrDefault(row, Map.of());
  }

  /// The record that the user said a row speaks of.
  public Optional<UUID> record(int row) {
    return Optional.ofNullable(records.get(row));
  }

  /// The same with a text in one cell.
  public Mending withCell(int row, String field, String text) {
    return withCells(field, Map.of(row, text));
  }

  /// The same with texts in the cells of one field, by row.
  public Mending withCells(String field, Map<Integer, String> texts) {
    if (texts.isEmpty()) return this;
    Map<Integer, Map<String, String>> more = new LinkedHashMap<>(cells);
    texts.forEach((row, text) -> more.merge(row, Map.of(field, text), Mending::both));
    return new Mending(Collections.unmodifiableMap(more), values, left, records, taken);
  }

  /// The same with a text that stands for another wherever it occurs in the field.
  public Mending withValue(String field, String text, String instead) {
    Map<String, String> ofField = new LinkedHashMap<>(values.getOrDefault(field, Map.of()));
    String from = key(text);
    // What stands there may itself stand for something: that is to become the new text too.
    ofField.replaceAll((of, now) -> key(now).equals(from) ? instead : now);
    ofField.put(from, instead);
    Map<String, Map<String, String>> more = new LinkedHashMap<>(values);
    more.put(field, Map.copyOf(ofField));
    Map<Integer, String> typed = new LinkedHashMap<>();
    cells.forEach(
        (row, fields) -> {
          String now = fields.get(field);
          if (now != null && key(now).equals(from)) typed.put(row, instead);
        });
    return new Mending(cells, Map.copyOf(more), left, records, taken).withCells(field, typed);
  }

  /// The same with rows that are not taken, or are taken again.
  public Mending leaving(Collection<Integer> rows, boolean leave) {
    Set<Integer> now = new LinkedHashSet<>(left);
    if (leave) now.addAll(rows);
    else rows.forEach(now::remove);
    return new Mending(cells, values, Collections.unmodifiableSet(now), records, taken);
  }

  /// The same with rows that look like headings of sections and are taken all the same.
  public Mending taking(Collection<Integer> rows) {
    return new Mending(cells, values, left, records, Set.copyOf(rows));
  }

  /// The same with the record that some rows speak of.
  public Mending withRecord(Collection<Integer> rows, UUID record) {
    Map<Integer, UUID> more = new LinkedHashMap<>(records);
    rows.forEach(row -> more.put(row, record));
    return new Mending(cells, values, left, Collections.unmodifiableMap(more), taken);
  }

  /// The same with rows of which nothing was said whom they speak of.
  public Mending withoutRecord(Collection<Integer> rows) {
    Map<Integer, UUID> fewer = new LinkedHashMap<>(records);
    rows.forEach(fewer::remove);
    return new Mending(cells, values, left, Collections.unmodifiableMap(fewer), taken);
  }

  private static Map<String, String> both(Map<String, String> known, Map<String, String> more) {
    Map<String, String> all = new LinkedHashMap<>(known);
    all.putAll(more);
    return Map.copyOf(all);
  }

  /// Texts that differ in blanks, case and ё alone are one.
  public static String key(String text) {
    return Blanks.single(text).strip().toLowerCase(Locale.ROOT).replace('ё', 'е');
  }
}
