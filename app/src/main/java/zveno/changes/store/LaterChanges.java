package zveno.changes.store;

import static zveno.database.jooq.Tables.CHANGE_RECORD;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.ForeignKey;
import org.jooq.Record;
import org.jooq.Table;
import zveno.changes.Change;
import zveno.changes.FieldChange;
import zveno.database.Records;

/// What stands in the way of an undo: later steps that touched the same fields, and live records
/// that hang on records which the undo would put into the trash.
final class LaterChanges {
  private static final int AT_A_TIME = 500;

  private LaterChanges() {}

  /// The later changes, newest first; empty when the change can be taken back.
  static List<Change> inTheWayOf(DSLContext base, Change change) {
    Set<Change> found = new LinkedHashSet<>();
    Map<UUID, Set<String>> own = ownFields(base, change);
    JournalRows.laterOnSameRecords(base, change)
        .forEach(
            (later, fields) -> {
              if (fields.stream().anyMatch(field -> touches(own, field))) found.add(later);
            });
    Set<UUID> hanging = hanging(base, change);
    JournalRows.of(base, hanging).keySet().stream()
        .filter(later -> later.clock() > change.clock())
        .filter(later -> !later.kind().ofAnother() && !later.takenBack())
        .forEach(found::add);
    List<Change> newestFirst = new ArrayList<>(found);
    newestFirst.sort(Comparator.comparingLong(Change::clock).reversed());
    return newestFirst;
  }

  /// The fields that the change gave each record; an empty set stands for the whole record.
  private static Map<UUID, Set<String>> ownFields(DSLContext base, Change change) {
    Map<UUID, Set<String>> fields = new HashMap<>();
    for (Record row :
        base.select(
                CHANGE_RECORD.RECORD_ID, CHANGE_RECORD.BEFORE_VALUES, CHANGE_RECORD.AFTER_VALUES)
            .from(CHANGE_RECORD)
            .where(CHANGE_RECORD.CHANGE_ID.eq(change.id()))) {
      UUID record = row.get(CHANGE_RECORD.RECORD_ID);
      if (row.get(CHANGE_RECORD.BEFORE_VALUES) == null) {
        fields.put(record, Set.of());
      } else if (!Set.of().equals(fields.get(record))) {
        fields
            .computeIfAbsent(record, id -> new HashSet<>())
            .addAll(FieldText.read(row.get(CHANGE_RECORD.AFTER_VALUES)).keySet());
      }
    }
    return fields;
  }

  private static boolean touches(Map<UUID, Set<String>> own, FieldChange later) {
    Set<String> fields = own.get(later.record());
    return fields != null && (fields.isEmpty() || fields.contains(later.field()));
  }

  /// Live records, not made by the change, that refer to a record which it made. The base is asked
  /// for so many at a time: a query inside of the query would be asked anew for each row.
  private static Set<UUID> hanging(DSLContext base, Change change) {
    Map<String, Set<UUID>> made = made(base, change);
    Set<UUID> hanging = new HashSet<>();
    for (Table<?> table : Records.TABLES) {
      for (ForeignKey<?, ?> key : table.getReferences()) {
        Field<UUID> column = key.getFields().getFirst().coerce(UUID.class);
        String parent = Records.name(key.getInverseKey().getTable());
        List<UUID> parents = List.copyOf(made.getOrDefault(parent, Set.of()));
        for (int i = 0; i < parents.size(); i += AT_A_TIME) {
          List<UUID> some = parents.subList(i, Math.min(i + AT_A_TIME, parents.size()));
          hanging.addAll(
              base.select(Records.id(table))
                  .from(table)
                  .where(column.in(some))
                  .and(Records.deletedAt(table).isNull())
                  .fetch(Records.id(table)));
        }
      }
    }
    made.values().forEach(hanging::removeAll);
    return hanging;
  }

  /// What the change made, by table.
  private static Map<String, Set<UUID>> made(DSLContext base, Change change) {
    Map<String, Set<UUID>> made = new HashMap<>();
    base.select(CHANGE_RECORD.TABLE_NAME, CHANGE_RECORD.RECORD_ID)
        .from(CHANGE_RECORD)
        .where(CHANGE_RECORD.CHANGE_ID.eq(change.id()))
        .and(CHANGE_RECORD.BEFORE_VALUES.isNull())
        .forEach(
            row -> made.computeIfAbsent(row.value1(), table -> new HashSet<>()).add(row.value2()));
    return made;
  }
}
