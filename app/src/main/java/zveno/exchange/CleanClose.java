package zveno.exchange;

import java.util.Map;
import java.util.UUID;

/// What stood in the base when it was last closed in good order; the next start compares.
///
/// @param schema its schema version
/// @param vector the newest stamp of each replica in the journal
/// @param rows rows of each table, those in the trash included
/// @param content the content hash; empty where it is not known
/// @param bytes length of the base file; 0 as long as it is open
public record CleanClose(
    int schema, Map<UUID, Long> vector, Map<String, Long> rows, String content, long bytes) {
  public CleanClose {
    vector = Map.copyOf(vector);
    rows = Map.copyOf(rows);
  }

  /// What a copy knows of a base whose own note is lost: changes that must be in it, no more.
  public static CleanClose atLeast(Manifest copy) {
    return new CleanClose(copy.schema(), copy.vector(), Map.of(), "", 0);
  }

  /// The same of a base whose file was closed at this length.
  public CleanClose closedAt(long length) {
    return new CleanClose(schema, vector, rows, content, length);
  }
}
