package zveno.changes.store;

import static zveno.database.jooq.Tables.CHANGE_RECORD;

import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.Field;
import org.jooq.Record4;
import org.jooq.Result;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import zveno.database.Records;

/// Gives every record of a change the values that it had before, the last written first.
final class Inverse implements Function<Recorder, Integer> {
  private final UUID change;

  Inverse(UUID change) {
    this.change = change;
  }

  @Override
  public Integer apply(Recorder recorder) {
    Result<Record4<String, UUID, String, String>> rows =
        recorder
            .base()
            .select(
                CHANGE_RECORD.TABLE_NAME,
                CHANGE_RECORD.RECORD_ID,
                CHANGE_RECORD.BEFORE_VALUES,
                CHANGE_RECORD.AFTER_VALUES)
            .from(CHANGE_RECORD)
            .where(CHANGE_RECORD.CHANGE_ID.eq(change))
            .orderBy(CHANGE_RECORD.SEQ.desc())
            .fetch();
    for (Record4<String, UUID, String, String> row : rows) {
      Table<?> table = Records.table(row.value1());
      if (row.value3() == null) recorder.delete(table, row.value2());
      else restore(recorder, table, row.value2(), row.value4(), row.value3());
    }
    return rows.size();
  }

  private static void restore(
      Recorder recorder, Table<?> table, UUID id, String present, String wanted) {
    Map<Field<?>, @Nullable Object> values = values(table, wanted);
    Map<Field<?>, @Nullable Object> before = values(table, present);
    Field<LocalDateTime> deleted = Records.deletedAt(table);
    Field<?> column = FieldText.field(table, deleted.getName());
    if (values.get(column) != null) values.put(column, recorder.now());
    recorder.update(table, id, before, values);
  }

  private static Map<Field<?>, @Nullable Object> values(Table<?> table, String json) {
    Map<Field<?>, @Nullable Object> values = new LinkedHashMap<>();
    FieldText.read(json)
        .forEach(
            (name, text) -> {
              Field<?> field = FieldText.field(table, name);
              values.put(field, FieldText.value(field, text));
            });
    return values;
  }
}
