package zveno.partners.store;

import static zveno.database.jooq.Tables.CONTACT;
import static zveno.database.jooq.Tables.ORGANIZATION;
import static zveno.database.jooq.Tables.ORGANIZATION_PHONE;
import static zveno.database.jooq.Tables.PARTNERSHIP;

import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.ForeignKey;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import zveno.changes.ChangeKind;
import zveno.changes.FieldChange;
import zveno.changes.store.FieldText;
import zveno.changes.store.JooqChangeJournal;
import zveno.changes.store.Recorder;
import zveno.database.Records;
import zveno.partners.FieldReturn;
import zveno.partners.PhoneText;

/// Takes back single fields through the journal.
public final class JooqFieldReturn implements FieldReturn {
  private static final int FIELDS = 10_000;

  private final JooqChangeJournal journal;
  private final Supplier<String> areaCode;

  /// @param areaCode put before telephone numbers without one; may give an empty text
  public JooqFieldReturn(JooqChangeJournal journal, Supplier<String> areaCode) {
    this.journal = journal;
    this.areaCode = areaCode;
  }

  @Override
  public Outcome giveBack(UUID change, FieldChange field, String about) {
    List<FieldChange> together =
        journal.fields(change, FIELDS).stream()
            .filter(other -> other.record().equals(field.record()))
            .toList();
    return journal
        .record(ChangeKind.EDIT, about, recorder -> giveBack(recorder, field, together))
        .result();
  }

  private Outcome giveBack(Recorder recorder, FieldChange change, List<FieldChange> together) {
    Table<?> table = Records.table(change.table());
    UUID id = change.record();
    Record row = recorder.base().selectFrom(table).where(Records.id(table).eq(id)).fetchOne();
    if (row == null) return Outcome.GONE;
    LocalDateTime deleted = row.get(Records.deletedAt(table));
    Field<?> field = FieldText.field(table, change.field());
    if (field.equals(FieldText.field(table, Records.deletedAt(table).getName()))) {
      return comeOrGo(recorder, table, id, change.before() == null, deleted == null);
    }
    if (change.before() == null && !field.getDataType().nullable()) {
      // The whole record came with this change.
      if (table.equals(ORGANIZATION)) return Outcome.NEEDED;
      return comeOrGo(recorder, table, id, false, deleted == null);
    }
    if (deleted != null) return Outcome.GONE;
    Object wanted = FieldText.value(field, change.before());
    if (Objects.equals(row.get(field), wanted)) return Outcome.SAME;
    if (wanted instanceof UUID value && inTrash(recorder.base(), table, field, value)) {
      return Outcome.VALUE_GONE;
    }
    Map<Field<?>, @Nullable Object> values = new LinkedHashMap<>();
    values.put(field, wanted);
    values.putAll(with(field, change.before(), together));
    recorder.update(table, id, values);
    return Outcome.DONE;
  }

  private static Outcome comeOrGo(
      Recorder recorder, Table<?> table, UUID id, boolean come, boolean here) {
    if (come == here) return Outcome.SAME;
    if (come) recorder.recover(table, id);
    else recorder.delete(table, id);
    return Outcome.DONE;
  }

  private static boolean inTrash(DSLContext base, Table<?> table, Field<?> field, UUID value) {
    for (ForeignKey<?, ?> key : table.getReferences()) {
      if (!key.getFields().getFirst().equals(field)) continue;
      Table<?> list = key.getInverseKey().getTable();
      return !base.fetchExists(
          list, Records.id(list).eq(value).and(Records.deletedAt(list).isNull()));
    }
    return false;
  }

  /// What goes with a field: the digits of a telephone, the reason of a form.
  private Map<Field<?>, @Nullable Object> with(
      Field<?> field, @Nullable String text, List<FieldChange> together) {
    Optional<PhoneText> phone =
        Optional.ofNullable(text).map(typed -> PhoneText.read(typed, areaCode.get()));
    if (field.equals(ORGANIZATION_PHONE.TYPED)) {
      return phone.map(PhoneColumns::ofOrganization).orElse(Map.of());
    }
    Row.Columns columns = new Row.Columns();
    if (field.equals(CONTACT.PHONE)) {
      PhoneColumns.ofContact(phone, columns);
    } else if (field.equals(PARTNERSHIP.FORM)) {
      together.stream()
          .filter(other -> other.field().equals("form_reason"))
          .forEach(reason -> columns.put(PARTNERSHIP.FORM_REASON, reason.before()));
    }
    return columns.values();
  }
}
