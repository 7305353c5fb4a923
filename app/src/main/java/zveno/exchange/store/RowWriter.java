package zveno.exchange.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import zveno.database.shape.ColumnShape;
import zveno.database.shape.ColumnType;
import zveno.database.shape.RowStream;
import zveno.database.shape.TableShape;

/// Writes the rows of a table, one JSON object a line, in the order of their keys. A column without
/// a value is left out.
final class RowWriter {
  private static final JsonFactory JSON =
      JsonFactory.builder().build().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

  private RowWriter() {}

  static void write(Connection base, TableShape table, OutputStream out)
      throws SQLException, IOException {
    List<ColumnShape> columns = table.columns();
    SerializedString[] names =
        columns.stream().map(c -> new SerializedString(c.name())).toArray(SerializedString[]::new);
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.setPrettyPrinter(new MinimalPrettyPrinter(""));
      RowStream.<IOException>each(
          base,
          table.selectAll(),
          row -> {
            json.writeStartObject();
            for (int i = 0; i < names.length; i++) {
              @Nullable Object value = columns.get(i).type().value(row, i + 1);
              if (value == null) continue;
              json.writeFieldName(names[i]);
              write(json, columns.get(i).type(), value);
            }
            json.writeEndObject();
            json.writeRaw('\n');
          });
    }
  }

  private static void write(JsonGenerator json, ColumnType type, Object value) throws IOException {
    switch (value) {
      case Boolean truth -> json.writeBoolean(truth);
      case Integer number -> json.writeNumber(number);
      case Long number -> json.writeNumber(number);
      case BigDecimal number -> json.writeNumber(number.toPlainString());
      default -> json.writeString(type.text(value));
    }
  }
}
