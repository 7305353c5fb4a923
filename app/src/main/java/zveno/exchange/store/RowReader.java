package zveno.exchange.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import zveno.database.shape.ColumnShape;
import zveno.database.shape.ColumnType;
import zveno.database.shape.TableShape;
import zveno.exchange.ExchangeFileRefusedException;
import zveno.exchange.ExchangeFileRefusedException.Why;

/// Reads the rows of a table and puts them into a base by a prepared statement. A column or a value
/// that the table does not have is refused and named.
final class RowReader {
  private static final int BATCH = 1_000;
  private static final int LONGEST_TEXT = 16 << 20;
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxStringLength(LONGEST_TEXT)
                  .maxNestingDepth(2)
                  .build())
          .build()
          .disable(JsonParser.Feature.AUTO_CLOSE_SOURCE);

  private final Path file;
  private final TableShape table;
  private final Map<String, Integer> columns = new HashMap<>();
  private long line;

  RowReader(Path file, TableShape table) {
    this.file = file;
    this.table = table;
    for (int i = 0; i < table.columns().size(); i++) columns.put(table.columns().get(i).name(), i);
  }

  /// @throws SQLException when the base itself fails
  void read(InputStream in, Connection base) throws IOException, SQLException {
    try (PreparedStatement insert = base.prepareStatement(table.insert());
        JsonParser json = JSON.createParser(in)) {
      @Nullable Object[] values = new Object[columns.size()];
      while (json.nextToken() != null) {
        line++;
        row(json, values);
        for (int i = 0; i < values.length; i++) insert.setObject(i + 1, values[i]);
        insert.addBatch();
        if (line % BATCH == 0) insert.executeBatch();
      }
      insert.executeBatch();
    } catch (JsonParseException e) {
      throw refused(Why.DAMAGED, "json");
    } catch (JsonProcessingException e) {
      throw refused(Why.TOO_BIG, "text");
    } catch (SQLException e) {
      if (!ofTheRow(e)) throw e;
      throw refused(Why.WRONG_TYPE, String.valueOf(e.getSQLState()));
    }
  }

  /// Classes 22 and 23 of SQL: a value that does not fit, a constraint that is broken.
  private static boolean ofTheRow(SQLException failure) {
    String state = String.valueOf(failure.getSQLState());
    return state.startsWith("22") || state.startsWith("23");
  }

  private void row(JsonParser json, @Nullable Object[] values) throws IOException {
    Arrays.fill(values, null);
    if (json.currentToken() != JsonToken.START_OBJECT) throw refused(Why.DAMAGED, "json");
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      @Nullable Integer column = columns.get(name);
      if (column == null) throw refused(Why.UNKNOWN_PART, name);
      json.nextToken();
      values[column] = value(json, table.columns().get(column));
    }
    List<ColumnShape> shapes = table.columns();
    for (int i = 0; i < values.length; i++) {
      if (values[i] == null && !shapes.get(i).nullable()) {
        throw refused(Why.WRONG_TYPE, shapes.get(i).name());
      }
    }
  }

  private Object value(JsonParser json, ColumnShape column) throws IOException {
    boolean fits =
        switch (json.currentToken()) {
          case VALUE_TRUE, VALUE_FALSE -> column.type() == ColumnType.TRUTH;
          case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> column.type().number();
          case VALUE_STRING -> !column.type().number() && column.type() != ColumnType.TRUTH;
          default -> false;
        };
    if (!fits) throw refused(Why.WRONG_TYPE, column.name());
    try {
      return column.type().parse(json.getText());
    } catch (IllegalArgumentException | DateTimeException _) {
      throw refused(Why.WRONG_TYPE, column.name());
    }
  }

  private ExchangeFileRefusedException refused(Why why, String what) {
    return new ExchangeFileRefusedException(file, why, table.name() + "." + what + ":" + line);
  }
}
