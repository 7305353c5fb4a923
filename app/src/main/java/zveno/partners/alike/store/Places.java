package zveno.partners.alike.store;

import java.util.List;
import org.jooq.Field;
import org.jooq.Record;

/// Places of rows in an ordered list.
final class Places {
  private Places() {}

  /// The first place after all of these rows.
  static int after(List<? extends Record> rows, Field<Integer> place) {
    return rows.stream().mapToInt(row -> row.get(place) + 1).max().orElse(0);
  }
}
