package zveno.lists.store;

import static zveno.database.jooq.Tables.AGREEMENT_KIND;
import static zveno.database.jooq.Tables.AUDIENCE;
import static zveno.database.jooq.Tables.DEPARTMENT;
import static zveno.database.jooq.Tables.DIRECTION;
import static zveno.database.jooq.Tables.DISTRICT;
import static zveno.database.jooq.Tables.EVENT_FORM;
import static zveno.database.jooq.Tables.EVENT_LEVEL;
import static zveno.database.jooq.Tables.INTERACTION_MODEL;
import static zveno.database.jooq.Tables.METHODIST;
import static zveno.database.jooq.Tables.ORGANIZATION_KIND;
import static zveno.database.jooq.Tables.ORGANIZATION_TYPE;
import static zveno.database.jooq.Tables.PARTICIPANT_ROLE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import zveno.database.Records;
import zveno.lists.FormStep;
import zveno.lists.ListValue;
import zveno.lists.ValueList;

/// The editable lists and their tables, which all look alike.
final class ListTables {
  private static final String SEPARATOR = "; ";

  private ListTables() {}

  static Table<?> table(ValueList list) {
    return switch (list) {
      case DISTRICTS -> DISTRICT;
      case TYPES -> ORGANIZATION_TYPE;
      case KINDS -> ORGANIZATION_KIND;
      case DEPARTMENTS -> DEPARTMENT;
      case DIRECTIONS -> DIRECTION;
      case AGREEMENT_KINDS -> AGREEMENT_KIND;
      case MODELS -> INTERACTION_MODEL;
      case EVENT_FORMS -> EVENT_FORM;
      case EVENT_LEVELS -> EVENT_LEVEL;
      case AUDIENCES -> AUDIENCE;
      case METHODISTS -> METHODIST;
      case PARTICIPANT_ROLES -> PARTICIPANT_ROLE;
    };
  }

  static List<ListValue> values(DSLContext base, ValueList list) {
    Table<?> table = table(list);
    return base.selectFrom(table)
        .where(Records.deletedAt(table).isNull())
        .orderBy(text(table, "PLACE"), text(table, "NAME"))
        .fetch(row -> value(table, list, row));
  }

  static Map<Field<?>, @Nullable Object> columns(ValueList list, ListValue value) {
    Table<?> table = table(list);
    Map<Field<?>, @Nullable Object> columns = new LinkedHashMap<>();
    columns.put(text(table, "NAME"), value.name());
    columns.put(text(table, "PLACE"), value.place());
    columns.put(
        text(table, "SYNONYMS"),
        value.synonyms().isEmpty() ? null : String.join(SEPARATOR, value.synonyms()));
    form(list).ifPresent(field -> columns.put(field, value.form().isEmpty() ? null : value.form()));
    if (list == ValueList.KINDS) {
      columns.put(ORGANIZATION_KIND.TYPE_ID, value.type().orElse(null));
    }
    if (list == ValueList.EVENT_FORMS) {
      columns.put(EVENT_FORM.STEP, value.step().map(FormStep::name).orElse(null));
    }
    return columns;
  }

  private static ListValue value(Table<?> table, ValueList list, Record row) {
    Optional<String> form = form(list).map(row::get);
    Optional<UUID> type =
        list == ValueList.KINDS
            ? Optional.ofNullable(row.get(ORGANIZATION_KIND.TYPE_ID))
            : Optional.empty();
    Optional<FormStep> step =
        list == ValueList.EVENT_FORMS
            ? Optional.ofNullable(row.get(EVENT_FORM.STEP)).map(FormStep::valueOf)
            : Optional.empty();
    String synonyms = row.get(text(table, "SYNONYMS"), String.class);
    return new ListValue(
        row.get(Records.id(table)),
        row.get(text(table, "NAME"), String.class),
        form.orElse(""),
        type,
        step,
        synonyms == null ? List.of() : split(synonyms),
        row.get(text(table, "PLACE"), Integer.class));
  }

  private static List<String> split(String synonyms) {
    return new ArrayList<>(
        Arrays.stream(synonyms.split(";", -1))
            .map(String::strip)
            .filter(s -> !s.isEmpty())
            .toList());
  }

  private static Optional<TableField<?, String>> form(ValueList list) {
    return switch (list) {
      case DISTRICTS -> Optional.of(DISTRICT.GENITIVE);
      case TYPES -> Optional.of(ORGANIZATION_TYPE.PLURAL);
      default -> Optional.empty();
    };
  }

  private static Field<?> text(Table<?> table, String column) {
    Field<?> field = table.field(column);
    if (field == null) throw new IllegalArgumentException(table.getName() + "." + column);
    return field;
  }
}
