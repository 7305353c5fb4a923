package zveno.partners.store;

import static zveno.database.jooq.Tables.AGREEMENT;
import static zveno.database.jooq.Tables.ATTACHMENT;
import static zveno.database.jooq.Tables.CONTACT;
import static zveno.database.jooq.Tables.ORGANIZATION_ADDRESS;
import static zveno.database.jooq.Tables.ORGANIZATION_ALIAS;
import static zveno.database.jooq.Tables.ORGANIZATION_PHONE;
import static zveno.database.jooq.Tables.PARTNERSHIP;
import static zveno.database.jooq.Tables.PARTNERSHIP_DIRECTION;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.TableField;
import zveno.changes.Change;
import zveno.changes.ChangeJournal;
import zveno.changes.FieldChange;
import zveno.database.Database;
import zveno.database.Records;
import zveno.partners.FieldStep;
import zveno.partners.PartnerHistory;
import zveno.partners.PastField;

/// A partner's history out of the journal.
public final class JooqPartnerHistory implements PartnerHistory {
  private static final List<TableField<?, UUID>> OWNERS =
      List.of(
          ORGANIZATION_ALIAS.ORGANIZATION_ID,
          ORGANIZATION_ADDRESS.ORGANIZATION_ID,
          ORGANIZATION_PHONE.ORGANIZATION_ID,
          CONTACT.ORGANIZATION_ID,
          AGREEMENT.ORGANIZATION_ID,
          ATTACHMENT.ORGANIZATION_ID,
          PARTNERSHIP.ORGANIZATION_ID);

  private final Database database;
  private final ChangeJournal journal;

  public JooqPartnerHistory(Database database, ChangeJournal journal) {
    this.database = database;
    this.journal = journal;
  }

  @Override
  public Map<Change, List<FieldStep>> of(UUID record) {
    Map<Change, List<FieldStep>> steps = new LinkedHashMap<>();
    steps(record)
        .forEach(
            (change, fields) -> steps.put(change, fields.stream().map(PastField::step).toList()));
    return steps;
  }

  @Override
  public Map<Change, List<PastField>> steps(UUID record) {
    Map<Change, List<FieldChange>> changes =
        journal.of(database.read(base -> withDependants(base, record)));
    return database.read(base -> steps(changes, new HistoryWords(base)));
  }

  private static List<UUID> withDependants(DSLContext base, UUID record) {
    List<UUID> records = new ArrayList<>(List.of(record));
    for (TableField<?, UUID> owner : OWNERS) {
      Table<?> table = Objects.requireNonNull(owner.getTable());
      records.addAll(
          base.select(Records.id(table))
              .from(table)
              .where(owner.eq(record))
              .fetch(row -> row.value1()));
    }
    records.addAll(
        base.select(PARTNERSHIP_DIRECTION.ID)
            .from(PARTNERSHIP_DIRECTION)
            .where(PARTNERSHIP_DIRECTION.PARTNERSHIP_ID.in(records))
            .fetch(PARTNERSHIP_DIRECTION.ID));
    return records;
  }

  private static Map<Change, List<PastField>> steps(
      Map<Change, List<FieldChange>> changes, HistoryWords words) {
    Map<Change, List<PastField>> steps = new LinkedHashMap<>();
    changes.forEach(
        (change, fields) ->
            steps.put(change, fields.stream().flatMap(f -> words.past(f).stream()).toList()));
    return steps;
  }
}
