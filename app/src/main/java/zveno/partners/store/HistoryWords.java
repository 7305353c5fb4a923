package zveno.partners.store;

import static zveno.database.jooq.Tables.AGREEMENT_KIND;
import static zveno.database.jooq.Tables.DEPARTMENT;
import static zveno.database.jooq.Tables.DIRECTION;
import static zveno.database.jooq.Tables.DISTRICT;
import static zveno.database.jooq.Tables.INTERACTION_MODEL;
import static zveno.database.jooq.Tables.ORGANIZATION_KIND;
import static zveno.database.jooq.Tables.ORGANIZATION_TYPE;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import zveno.changes.FieldChange;
import zveno.database.Records;
import zveno.partners.Choices;
import zveno.partners.FieldStep;
import zveno.partners.Levels;
import zveno.partners.PastField;
import zveno.partners.Readiness;

/// Turns stored codes and ids of a history into words.
final class HistoryWords {
  private static final String DELETED = "deleted_at";

  /// Their fields are told with the name of the record: a partner may have several.
  private static final Set<String> OF_RECORDS = Set.of("contact", "agreement");

  private static final List<Table<?>> LISTS =
      List.of(
          ORGANIZATION_TYPE,
          ORGANIZATION_KIND,
          DEPARTMENT,
          DISTRICT,
          DIRECTION,
          AGREEMENT_KIND,
          INTERACTION_MODEL);

  private final DSLContext base;
  private final Map<String, String> names = new HashMap<>();
  private final Map<UUID, String> called = new HashMap<>();

  HistoryWords(DSLContext base) {
    this.base = base;
    for (Table<?> list : LISTS) {
      Field<String> name = DSL.field(list.getQualifiedName().append("NAME"), String.class);
      base.select(Records.id(list), name)
          .from(list)
          .forEach(row -> names.put(row.value1().toString(), row.value2()));
    }
  }

  /// Whether the table holds the values of an editable list.
  static boolean isList(Table<?> table) {
    return LISTS.contains(table);
  }

  /// A value of an editable list that the base does not have yet.
  void learn(UUID id, @Nullable String name) {
    if (name != null) names.put(id.toString(), name);
  }

  /// The step with the record it belongs to; empty for a column without a meaning to people.
  Optional<PastField> past(FieldChange change) {
    return step(change)
        .map(
            step ->
                new PastField(
                    step,
                    OF_RECORDS.contains(change.table())
                        ? called.computeIfAbsent(change.record(), id -> called(change))
                        : "",
                    step.field().equals("deleted") ? Optional.empty() : Optional.of(change)));
  }

  private String called(FieldChange change) {
    for (String column : HistoryFields.shownBy(change.table())) {
      String value = word(column, stored(change.table(), change.record(), column));
      if (value != null && !value.isBlank()) return value;
    }
    return "";
  }

  /// Empty for a column without a meaning to people.
  Optional<FieldStep> step(FieldChange change) {
    if (change.field().equals(DELETED)) {
      List<String> shown = HistoryFields.shownBy(change.table());
      if (!shown.isEmpty()) return trashed(change, shown);
    }
    if (standard(change)) return Optional.empty();
    return HistoryFields.code(change.table(), change.field())
        .map(
            code ->
                new FieldStep(
                    code,
                    word(change.field(), change.before()),
                    word(change.field(), change.after())));
  }

  /// A row with one meaning that goes to the trash is that value going.
  private Optional<FieldStep> trashed(FieldChange change, List<String> columns) {
    boolean gone = change.after() != null;
    for (String column : columns) {
      String value = word(column, stored(change.table(), change.record(), column));
      if (value == null) continue;
      return HistoryFields.code(change.table(), column)
          .map(code -> new FieldStep(code, gone ? value : null, gone ? null : value));
    }
    return Optional.empty();
  }

  private @Nullable String stored(String table, UUID record, String column) {
    Table<?> of = Records.table(table);
    Field<Object> field =
        DSL.field(
            of.getQualifiedName().append(column.toUpperCase(java.util.Locale.ROOT)), Object.class);
    Object value =
        base.select(field).from(of).where(Records.id(of).eq(record)).fetchOne(row -> row.value1());
    return value == null ? null : value.toString();
  }

  private @Nullable String word(String column, @Nullable String stored) {
    if (stored == null) return null;
    return switch (column) {
      case "levels" ->
          Levels.ofStored(stored).stream()
              .sorted()
              .map(Choices.LEVELS::shown)
              .collect(Collectors.joining("; "));
      case "ready" -> Choices.READINESS.shown(Readiness.valueOf(stored));
      default -> column.endsWith("_id") ? names.getOrDefault(stored, stored) : stored;
    };
  }

  /// What every new row has.
  private static boolean standard(FieldChange change) {
    return change.before() == null
        && (change.after() == null || change.after().equals("false") || change.after().equals("0"));
  }
}
