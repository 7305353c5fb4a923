package zveno.database.shape;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The types that columns may have. Each value has one text.
public enum ColumnType {
  TEXT("CHARACTER VARYING", String.class),
  ID("UUID", UUID.class),
  DATE("DATE", LocalDate.class),
  TIME("TIME", LocalTime.class),
  MOMENT("TIMESTAMP", LocalDateTime.class),
  TRUTH("BOOLEAN", Boolean.class),
  INTEGER("INTEGER", Integer.class),
  LONG("BIGINT", Long.class),
  DECIMAL("NUMERIC", BigDecimal.class);

  private final String sql;
  private final Class<?> type;

  ColumnType(String sql, Class<?> type) {
    this.sql = sql;
    this.type = type;
  }

  /// The type that H2 calls so.
  static ColumnType of(String sql) {
    for (ColumnType type : values()) if (type.sql.equals(sql)) return type;
    throw new IllegalArgumentException(sql);
  }

  /// Whether its values are numbers.
  public boolean number() {
    return this == INTEGER || this == LONG || this == DECIMAL;
  }

  /// The value in this column of the current row.
  public @Nullable Object value(ResultSet row, int column) throws SQLException {
    return row.getObject(column, type);
  }

  /// The text that [#parse] reads again.
  public String text(Object value) {
    return value instanceof BigDecimal decimal ? decimal.toPlainString() : value.toString();
  }

  /// The value of this text.
  ///
  /// @throws IllegalArgumentException when it is none of this type
  /// @throws java.time.DateTimeException when it is no date or time
  public Object parse(String text) {
    return switch (this) {
      case TEXT -> text;
      case ID -> UUID.fromString(text);
      case DATE -> LocalDate.parse(text);
      case TIME -> LocalTime.parse(text);
      case MOMENT -> LocalDateTime.parse(text);
      case TRUTH -> Boolean.valueOf(text);
      case INTEGER -> Integer.valueOf(text);
      case LONG -> Long.valueOf(text);
      case DECIMAL -> new BigDecimal(text);
    };
  }
}
