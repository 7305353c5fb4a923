package zveno.changes.store;

import static zveno.database.jooq.Tables.CHANGE;
import static zveno.database.jooq.Tables.CHANGE_RECORD;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectWhereStep;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import zveno.changes.Change;
import zveno.changes.ChangeKind;
import zveno.changes.FieldChange;

/// Questions to the two tables of the journal.
final class JournalRows {
  private static final zveno.database.jooq.tables.Change ABOUT = CHANGE.as("about");

  /// The kind of the last undo or redo that speaks of the change; null when none does.
  private static final Field<String> LAST_WORD =
      DSL.field(
          DSL.select(ABOUT.KIND)
              .from(ABOUT)
              .where(ABOUT.SUBJECT.eq(CHANGE.ID))
              .orderBy(ABOUT.CLOCK.desc())
              .limit(1));

  private static final Field<String> LAST_WORD_COLUMN = LAST_WORD.as("last_word");

  private static final Condition STEP =
      CHANGE.KIND.notIn(ChangeKind.UNDO.code(), ChangeKind.REDO.code());

  private JournalRows() {}

  static List<Change> newest(DSLContext base, int limit) {
    return select(base).orderBy(CHANGE.CLOCK.desc()).limit(limit).fetch(JournalRows::change);
  }

  static Optional<Change> find(DSLContext base, UUID id) {
    return select(base).where(CHANGE.ID.eq(id)).fetchOptional(JournalRows::change);
  }

  static Optional<Change> undoable(DSLContext base) {
    return select(base)
        .where(STEP)
        .and(standing())
        .orderBy(CHANGE.CLOCK.desc())
        .limit(1)
        .fetchOptional(JournalRows::change);
  }

  static Optional<Change> standing(DSLContext base, ChangeKind kind) {
    return select(base)
        .where(CHANGE.KIND.eq(kind.code()))
        .and(standing())
        .orderBy(CHANGE.CLOCK.desc())
        .limit(1)
        .fetchOptional(JournalRows::change);
  }

  /// The undo that a redo would take back: the newest one that still stands, with no step after it.
  static Optional<Change> redoable(DSLContext base) {
    zveno.database.jooq.tables.Change later = CHANGE.as("later");
    zveno.database.jooq.tables.Change step = CHANGE.as("step");
    return select(base)
        .where(CHANGE.KIND.eq(ChangeKind.UNDO.code()))
        .andNotExists(
            DSL.selectOne()
                .from(later)
                .where(later.SUBJECT.eq(CHANGE.SUBJECT))
                .and(later.CLOCK.gt(CHANGE.CLOCK)))
        .andNotExists(
            DSL.selectOne()
                .from(step)
                .where(step.CLOCK.gt(CHANGE.CLOCK))
                .and(step.KIND.notIn(ChangeKind.UNDO.code(), ChangeKind.REDO.code())))
        .orderBy(CHANGE.CLOCK.desc())
        .limit(1)
        .fetchOptional(JournalRows::change);
  }

  /// Steps after the change that still stand and touched one of its records, newest first, each
  /// with the fields it touched.
  static Map<Change, List<FieldChange>> laterOnSameRecords(DSLContext base, Change change) {
    var own = CHANGE_RECORD.as("own");
    return grouped(
        select(base)
            .where(STEP)
            .and(standing())
            .and(CHANGE.CLOCK.gt(change.clock()))
            .andExists(
                DSL.selectOne()
                    .from(CHANGE_RECORD)
                    .join(own)
                    .on(own.RECORD_ID.eq(CHANGE_RECORD.RECORD_ID))
                    .where(CHANGE_RECORD.CHANGE_ID.eq(CHANGE.ID))
                    .and(own.CHANGE_ID.eq(change.id())))
            .orderBy(CHANGE.CLOCK.desc())
            .fetch(JournalRows::change),
        base,
        CHANGE_RECORD.RECORD_ID.in(
            DSL.select(own.RECORD_ID).from(own).where(own.CHANGE_ID.eq(change.id()))));
  }

  static Map<Change, List<FieldChange>> of(DSLContext base, Collection<UUID> records) {
    return grouped(
        select(base)
            .where(
                CHANGE.ID.in(
                    DSL.select(CHANGE_RECORD.CHANGE_ID)
                        .from(CHANGE_RECORD)
                        .where(CHANGE_RECORD.RECORD_ID.in(records))))
            .orderBy(CHANGE.CLOCK.desc())
            .fetch(JournalRows::change),
        base,
        CHANGE_RECORD.RECORD_ID.in(records));
  }

  static List<FieldChange> fields(DSLContext base, UUID change, int limit) {
    List<FieldChange> fields = new ArrayList<>();
    for (Record row :
        base.selectFrom(CHANGE_RECORD)
            .where(CHANGE_RECORD.CHANGE_ID.eq(change))
            .orderBy(CHANGE_RECORD.SEQ)
            .limit(limit)) {
      addFields(fields, row);
    }
    return fields.size() > limit ? fields.subList(0, limit) : fields;
  }

  private static Map<Change, List<FieldChange>> grouped(
      List<Change> changes, DSLContext base, Condition records) {
    Map<UUID, List<FieldChange>> byChange = new LinkedHashMap<>();
    Map<Change, List<FieldChange>> result = new LinkedHashMap<>();
    for (Change change : changes) {
      List<FieldChange> fields = new ArrayList<>();
      byChange.put(change.id(), fields);
      result.put(change, fields);
    }
    if (changes.isEmpty()) return result;
    for (Record row :
        base.selectFrom(CHANGE_RECORD)
            .where(CHANGE_RECORD.CHANGE_ID.in(byChange.keySet()))
            .and(records)
            .orderBy(CHANGE_RECORD.SEQ)) {
      List<FieldChange> fields = byChange.get(row.get(CHANGE_RECORD.CHANGE_ID));
      if (fields != null) addFields(fields, row);
    }
    return result;
  }

  private static void addFields(List<FieldChange> fields, Record row) {
    Map<String, @Nullable String> before = FieldText.read(row.get(CHANGE_RECORD.BEFORE_VALUES));
    Map<String, @Nullable String> after = FieldText.read(row.get(CHANGE_RECORD.AFTER_VALUES));
    TreeSet<String> names = new TreeSet<>(before.keySet());
    names.addAll(after.keySet());
    for (String name : names) {
      fields.add(
          new FieldChange(
              row.get(CHANGE_RECORD.TABLE_NAME),
              row.get(CHANGE_RECORD.RECORD_ID),
              name,
              before.get(name),
              after.get(name)));
    }
  }

  private static Condition standing() {
    return DSL.coalesce(LAST_WORD, DSL.inline("")).ne(ChangeKind.UNDO.code());
  }

  private static SelectWhereStep<?> select(DSLContext base) {
    return base.select(CHANGE.fields()).select(LAST_WORD_COLUMN).from(CHANGE);
  }

  private static Change change(Record row) {
    return new Change(
        row.get(CHANGE.ID),
        row.get(CHANGE.CLOCK),
        row.get(CHANGE.REPLICA),
        row.get(CHANGE.AUTHOR),
        ChangeKind.of(row.get(CHANGE.KIND)),
        Optional.ofNullable(row.get(CHANGE.SUBJECT)),
        Optional.ofNullable(row.get(CHANGE.NOTE)).orElse(""),
        row.get(CHANGE.RECORDS),
        ChangeKind.UNDO.code().equals(row.get(LAST_WORD_COLUMN)));
  }
}
