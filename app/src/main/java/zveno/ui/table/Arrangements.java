package zveno.ui.table;

import java.util.Optional;

/// Where arrangements of tables are kept between two starts.
public interface Arrangements {
  /// As the user left the table; empty for the arrangement of the first day.
  Optional<Arrangement> of(String table);

  void keep(String table, Arrangement now);
}
