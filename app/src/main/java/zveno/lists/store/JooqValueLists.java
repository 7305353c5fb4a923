package zveno.lists.store;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.ForeignKey;
import org.jooq.Table;
import zveno.changes.ChangeKind;
import zveno.changes.store.JooqChangeJournal;
import zveno.database.Database;
import zveno.database.Ids;
import zveno.database.Records;
import zveno.lists.ListValue;
import zveno.lists.ValueInUseException;
import zveno.lists.ValueList;
import zveno.lists.ValueLists;

/// The editable lists in the base.
public final class JooqValueLists implements ValueLists {
  private final Database database;
  private final JooqChangeJournal journal;

  public JooqValueLists(Database database, JooqChangeJournal journal) {
    this.database = database;
    this.journal = journal;
  }

  @Override
  public List<ListValue> all(ValueList list) {
    return database.read(base -> ListTables.values(base, list));
  }

  @Override
  public UUID add(ValueList list, String name) {
    UUID id = Ids.next();
    int place = all(list).stream().mapToInt(ListValue::place).max().orElse(0) + 1;
    ListValue value = ListValue.named(id, name, place);
    journal.record(
        ChangeKind.CREATE,
        name,
        recorder -> {
          recorder.insert(ListTables.table(list), id, ListTables.columns(list, value));
          return id;
        });
    return id;
  }

  @Override
  public void save(ValueList list, ListValue value) {
    journal.record(
        ChangeKind.EDIT,
        value.name(),
        recorder ->
            recorder.update(ListTables.table(list), value.id(), ListTables.columns(list, value)));
  }

  @Override
  public void delete(ValueList list, List<UUID> values) {
    journal.record(
        ChangeKind.DELETE,
        "",
        recorder -> {
          for (UUID value : values) {
            int uses = uses(recorder.base(), ListTables.table(list), value);
            if (uses > 0) throw new ValueInUseException(name(list, value), uses);
            recorder.delete(ListTables.table(list), value);
          }
          return values.size();
        });
  }

  private String name(ValueList list, UUID id) {
    return all(list).stream()
        .filter(value -> value.id().equals(id))
        .map(ListValue::name)
        .findFirst()
        .orElse("");
  }

  private static int uses(DSLContext base, Table<?> list, UUID value) {
    int uses = 0;
    for (Table<?> table : Records.TABLES) {
      for (ForeignKey<?, ?> key : table.getReferences()) {
        if (!Objects.equals(key.getInverseKey().getTable(), list)) continue;
        Field<UUID> column = key.getFields().getFirst().coerce(UUID.class);
        uses += base.fetchCount(table, column.eq(value).and(Records.deletedAt(table).isNull()));
      }
    }
    return uses;
  }
}
