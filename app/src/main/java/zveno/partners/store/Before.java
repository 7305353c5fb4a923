package zveno.partners.store;

import java.util.HashMap;
import java.util.Map;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/// The stored values of the columns that are about to change.
final class Before {
  private Before() {}

  static Map<Field<?>, @Nullable Object> of(Record stored, Row.Columns columns) {
    Map<Field<?>, @Nullable Object> before = new HashMap<>();
    columns.values().keySet().forEach(field -> before.put(field, stored.get(field)));
    return before;
  }
}
