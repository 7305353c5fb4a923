package zveno.partners.alike.store;

import static zveno.database.jooq.Tables.ORGANIZATION;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.ForeignKey;
import org.jooq.Table;
import zveno.changes.store.Recorder;
import zveno.database.Records;
import zveno.partners.alike.Union;

/// Whatever speaks of the card that goes speaks of the one that stays: every reference to an
/// organisation that the schema knows, so that a table of a later feature is not forgotten. Rows in
/// the trash too, for they may come back.
final class Repointing {
  private final Recorder recorder;
  private final Union union;

  Repointing(Recorder recorder, Union union) {
    this.recorder = recorder;
    this.union = union;
  }

  /// @param left rows that go to the trash with the card
  void move(Set<UUID> left) {
    for (Table<?> table : Records.TABLES) {
      for (ForeignKey<?, ?> key : table.getReferences()) {
        if (!key.getInverseKey().getTable().equals(ORGANIZATION)) continue;
        move(table, key.getFields().getFirst().coerce(UUID.class), left);
      }
    }
  }

  private void move(Table<?> table, Field<UUID> column, Set<UUID> left) {
    for (UUID id :
        recorder
            .base()
            .select(Records.id(table))
            .from(table)
            .where(column.eq(union.goes()))
            .fetch(Records.id(table))) {
      if (left.contains(id)) continue;
      recorder.update(table, id, Map.of(column, union.goes()), Map.of(column, union.stays()));
    }
  }
}
