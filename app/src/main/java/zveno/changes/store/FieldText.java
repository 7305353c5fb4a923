package zveno.changes.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/// Values of fields as the journal writes them: one JSON object of texts per record.
public final class FieldText {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TypeReference<LinkedHashMap<String, @Nullable String>> OBJECT =
      new TypeReference<>() {};

  private FieldText() {}

  static String write(Map<String, @Nullable String> fields) {
    try {
      return JSON.writeValueAsString(fields);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Map<String, @Nullable String> read(@Nullable String json) {
    if (json == null) return Map.of();
    try {
      return JSON.readValue(json, OBJECT);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String name(Field<?> field) {
    return field.getName().toLowerCase(Locale.ROOT);
  }

  static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  /// The column of this name, as the journal writes it.
  public static Field<?> field(Table<?> table, String name) {
    Field<?> field = table.field(name.toUpperCase(Locale.ROOT));
    if (field == null) throw new IllegalArgumentException(table.getName() + "." + name);
    return field;
  }

  /// The value that this text stands for in this field.
  public static @Nullable Object value(Field<?> field, @Nullable String text) {
    if (text == null) return null;
    Class<?> type = field.getType();
    if (type == String.class) return text;
    if (type == UUID.class) return UUID.fromString(text);
    if (type == LocalDate.class) return LocalDate.parse(text);
    if (type == LocalTime.class) return LocalTime.parse(text);
    if (type == LocalDateTime.class) return LocalDateTime.parse(text);
    if (type == Boolean.class) return Boolean.valueOf(text);
    if (type == Integer.class) return Integer.valueOf(text);
    if (type == Long.class) return Long.valueOf(text);
    throw new IllegalArgumentException(field + " has the type " + type);
  }
}
