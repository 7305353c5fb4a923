package zveno.changes.store;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import zveno.changes.HybridClock;
import zveno.database.Records;

/// Writes records and, with them, what the journal must know to take the writing back.
///
/// Statements are kept until [#flush] and sent in batches, parents before children; a query inside
/// the same change sees them only after it.
public final class Recorder {
  private static final int KEPT = 5_000;
  private static final String CHANGE_RECORD =
      "insert into change_record"
          + " (change_id, seq, table_name, record_id, before_values, after_values)"
          + " values (?, ?, ?, ?, ?, ?)";

  private final DSLContext base;
  private final UUID change;
  private final LocalDateTime now;
  private final Map<Table<?>, String> inserts = new HashMap<>();
  private final Map<Table<?>, List<Values>> newRows = new HashMap<>();

  /// Whether a table had any rows when it was first asked for; in a new base most have none.
  private final Map<Table<?>, Boolean> hadRows = new HashMap<>();

  private final Batches updates = new Batches();
  private final Batches journal = new Batches();
  private int records;
  private final Optional<Seen> seen;
  private int kept;

  /// Hears what would be written.
  public interface Seen {
    /// A new record would be written.
    ///
    /// @return whether its values are to be told too
    boolean added(Table<?> table, UUID id);

    /// A record that would be written.
    ///
    /// @param before null for a new record; both maps: column to text, as the journal keeps them
    void written(
        Table<?> table,
        UUID id,
        @Nullable Map<String, @Nullable String> before,
        Map<String, @Nullable String> after);
  }

  /// @param seen where there is one, it is told everything and nothing is sent to the base
  Recorder(DSLContext base, UUID change, long stamp, Optional<Seen> seen) {
    this.base = base;
    this.change = change;
    this.now = LocalDateTime.ofInstant(HybridClock.time(stamp), ZoneOffset.UTC);
    this.seen = seen;
  }

  /// The base inside this change's transaction.
  public DSLContext base() {
    return base;
  }

  /// How many records were written so far.
  public int records() {
    return records;
  }

  /// Adds a record; a field that is not given takes null, false or 0.
  public void insert(Table<?> table, UUID id, Map<? extends Field<?>, ?> values) {
    if (seen.isPresent() && !seen.get().added(table, id)) return;
    Field<?>[] fields = table.fields();
    Values row = new Values();
    Map<String, @Nullable String> after = new LinkedHashMap<>();
    for (Field<?> field : fields) {
      if (field.getName().equals("ID")) {
        row.add(id);
        continue;
      }
      Object given = values.get(field);
      Object value = given == null ? standard(field) : given;
      row.add(value);
      if (value != null) after.put(FieldText.name(field), FieldText.text(value));
    }
    if (seen.isPresent()) {
      seen.get().written(table, id, null, after);
      return;
    }
    inserts.computeIfAbsent(table, Recorder::insertSql);
    newRows.computeIfAbsent(table, t -> new ArrayList<>()).add(row);
    journal(table, id, null, after);
  }

  /// Adds a record as [#insert] does; one that has this id already, even in the trash, is given
  /// just these values and is alive again.
  public void put(Table<?> table, UUID id, Map<? extends Field<?>, ?> values) {
    putAll(table, Map.of(id, values));
  }

  /// Puts many records of a table as [#put] does one.
  public void putAll(Table<?> table, Map<UUID, ? extends Map<? extends Field<?>, ?>> rows) {
    Map<UUID, Record> stored = new HashMap<>();
    if (hadRows.computeIfAbsent(table, base::fetchExists)) {
      base.selectFrom(table)
          .where(Records.id(table).in(rows.keySet()))
          .forEach(row -> stored.put(row.get(Records.id(table)), row));
    }
    rows.forEach((id, values) -> put(table, id, stored.get(id), values));
  }

  private void put(
      Table<?> table, UUID id, @Nullable Record stored, Map<? extends Field<?>, ?> values) {
    if (stored == null) {
      insert(table, id, values);
      return;
    }
    Map<Field<?>, @Nullable Object> before = new LinkedHashMap<>();
    Map<Field<?>, @Nullable Object> after = new LinkedHashMap<>();
    for (Field<?> field : table.fields()) {
      if (field.getName().equals("ID")) continue;
      Object given = values.get(field);
      before.put(field, stored.get(field));
      after.put(field, given == null ? standard(field) : given);
    }
    update(table, id, before, after);
  }

  /// Gives fields of a record new values.
  ///
  /// @return whether any value differs from the one before
  public boolean update(Table<?> table, UUID id, Map<? extends Field<?>, ?> values) {
    flush();
    Record stored =
        base.select(values.keySet()).from(table).where(Records.id(table).eq(id)).fetchSingle();
    Map<Field<?>, @Nullable Object> before = new LinkedHashMap<>();
    values.keySet().forEach(field -> before.put(field, stored.get(field)));
    return update(table, id, before, values);
  }

  /// Gives fields of a record new values, where the caller knows the ones before.
  ///
  /// @return whether any value differs from the one before
  public boolean update(
      Table<?> table,
      UUID id,
      Map<? extends Field<?>, ?> before,
      Map<? extends Field<?>, ?> after) {
    Map<String, @Nullable String> old = new LinkedHashMap<>();
    Map<String, @Nullable String> fresh = new LinkedHashMap<>();
    Values values = new Values();
    List<String> columns = new ArrayList<>();
    after.forEach(
        (field, value) -> {
          Object stored = before.get(field);
          if (Objects.equals(stored, value)) return;
          old.put(FieldText.name(field), FieldText.text(stored));
          fresh.put(FieldText.name(field), FieldText.text(value));
          columns.add(FieldText.name(field) + " = ?");
          values.add(value);
        });
    if (fresh.isEmpty()) return false;
    if (seen.isPresent()) {
      seen.get().written(table, id, old, fresh);
      return true;
    }
    values.add(id);
    updates.add(
        "update " + Records.name(table) + " set " + String.join(", ", columns) + " where id = ?",
        values);
    journal(table, id, old, fresh);
    return true;
  }

  /// Puts a live record into the trash.
  public void delete(Table<?> table, UUID id) {
    Field<LocalDateTime> deleted = Records.deletedAt(table);
    Map<Field<?>, @Nullable Object> before = new HashMap<>();
    before.put(deleted, null);
    update(table, id, before, Map.of(deleted, now));
  }

  /// Takes a record out of the trash.
  public void recover(Table<?> table, UUID id) {
    Map<Field<?>, @Nullable Object> alive = new HashMap<>();
    alive.put(Records.deletedAt(table), null);
    update(table, id, alive);
  }

  /// Sends what is kept.
  public void flush() {
    for (Table<?> table : Records.TABLES) {
      List<Values> rows = newRows.remove(table);
      if (rows != null) Batches.send(base, Objects.requireNonNull(inserts.get(table)), rows);
    }
    updates.send(base);
    journal.send(base);
    kept = 0;
  }

  LocalDateTime now() {
    return now;
  }

  private void journal(
      Table<?> table,
      UUID id,
      @Nullable Map<String, @Nullable String> before,
      Map<String, @Nullable String> after) {
    journal.add(
        CHANGE_RECORD,
        new Values()
            .add(change)
            .add(records++)
            .add(Records.name(table))
            .add(id)
            .add(before == null ? null : FieldText.write(before))
            .add(FieldText.write(after)));
    if (++kept >= KEPT) flush();
  }

  private static @Nullable Object standard(Field<?> field) {
    if (field.getDataType().nullable()) return null;
    if (field.getType() == Boolean.class) return false;
    if (field.getType() == Integer.class) return 0;
    return null;
  }

  private static String insertSql(Table<?> table) {
    String columns =
        Arrays.stream(table.fields()).map(FieldText::name).collect(Collectors.joining(", "));
    String marks = "?" + ", ?".repeat(table.fields().length - 1);
    return "insert into " + Records.name(table) + " (" + columns + ") values (" + marks + ")";
  }
}
