package zveno.changes.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The values of one statement, in the order of its marks.
final class Values {
  private final List<@Nullable Object> values = new ArrayList<>();

  Values add(@Nullable Object value) {
    values.add(value);
    return this;
  }

  void bind(PreparedStatement statement) throws SQLException {
    for (int i = 0; i < values.size(); i++) statement.setObject(i + 1, values.get(i));
  }
}
