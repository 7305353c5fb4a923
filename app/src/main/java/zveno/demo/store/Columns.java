package zveno.demo.store;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Field;

/// The values of one new record; what is unknown is left out.
final class Columns {
  private final Map<Field<?>, Object> values = new HashMap<>();

  /// Of a record that hangs on another one.
  static Columns of(Field<UUID> parent, UUID id) {
    return new Columns().put(parent, id);
  }

  <T> Columns put(Field<T> field, T value) {
    if (!"".equals(value)) values.put(field, value);
    return this;
  }

  <T> Columns put(Field<T> field, Optional<T> value) {
    value.ifPresent(known -> values.put(field, known));
    return this;
  }

  Map<Field<?>, Object> values() {
    return values;
  }
}
