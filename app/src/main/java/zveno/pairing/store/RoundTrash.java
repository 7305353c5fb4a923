package zveno.pairing.store;

import static zveno.database.jooq.Tables.PAIRING_DONOR;
import static zveno.database.jooq.Tables.PAIRING_MARK;
import static zveno.database.jooq.Tables.PAIRING_RECIPIENT;
import static zveno.database.jooq.Tables.PAIRING_ROUND;
import static zveno.database.jooq.Tables.PAIRING_VARIANT;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import zveno.changes.store.Recorder;
import zveno.database.Records;
import zveno.pairing.kept.DeletedRound;

/// Deleted rounds: a round and all that belongs to it go and come back together.
final class RoundTrash {
  private static final List<Child> CHILDREN =
      List.of(
          new Child(PAIRING_VARIANT, PAIRING_VARIANT.ROUND_ID),
          new Child(PAIRING_MARK, PAIRING_MARK.ROUND_ID),
          new Child(PAIRING_RECIPIENT, PAIRING_RECIPIENT.ROUND_ID),
          new Child(PAIRING_DONOR, PAIRING_DONOR.ROUND_ID));

  private RoundTrash() {}

  private record Child(Table<?> table, Field<UUID> round) {}

  static int delete(Recorder recorder, Collection<UUID> rounds) {
    for (UUID round : rounds) {
      for (Child child : CHILDREN) {
        Condition alive = Records.deletedAt(child.table()).isNull();
        for (UUID id : ids(recorder, child, round, alive)) recorder.delete(child.table(), id);
      }
      recorder.delete(PAIRING_ROUND, round);
    }
    return rounds.size();
  }

  static int recover(Recorder recorder, Collection<UUID> rounds) {
    for (UUID round : rounds) {
      LocalDateTime when =
          recorder
              .base()
              .select(PAIRING_ROUND.DELETED_AT)
              .from(PAIRING_ROUND)
              .where(PAIRING_ROUND.ID.eq(round))
              .fetchSingle(PAIRING_ROUND.DELETED_AT);
      if (when == null) continue;
      recorder.recover(PAIRING_ROUND, round);
      for (Child child : CHILDREN) {
        Condition together = Records.deletedAt(child.table()).eq(when);
        for (UUID id : ids(recorder, child, round, together)) recorder.recover(child.table(), id);
      }
    }
    return rounds.size();
  }

  static List<DeletedRound> deleted(DSLContext base) {
    return base.selectFrom(PAIRING_ROUND)
        .where(PAIRING_ROUND.DELETED_AT.isNotNull())
        .orderBy(PAIRING_ROUND.DELETED_AT.desc(), PAIRING_ROUND.NAME)
        .fetch(
            row ->
                new DeletedRound(
                    row.get(PAIRING_ROUND.ID),
                    row.get(PAIRING_ROUND.NAME),
                    row.get(PAIRING_ROUND.DELETED_AT).toInstant(ZoneOffset.UTC)));
  }

  private static List<UUID> ids(Recorder recorder, Child child, UUID round, Condition also) {
    return recorder
        .base()
        .select(Records.id(child.table()))
        .from(child.table())
        .where(child.round().eq(round))
        .and(also)
        .fetch(Records.id(child.table()));
  }
}
