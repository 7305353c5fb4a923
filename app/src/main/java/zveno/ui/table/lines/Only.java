package zveno.ui.table.lines;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/// Some records by their ids, whatever else is asked for: what stands behind a figure.
///
/// @param name what they are, as the user reads it
public record Only(String name, Set<UUID> ids) {
  public Only {
    ids = Set.copyOf(ids);
  }

  public static Only of(String name, Collection<UUID> ids) {
    return new Only(name, Set.copyOf(ids));
  }
}
