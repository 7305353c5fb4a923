package zveno.exchange;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a look through a store found.
///
/// @param rows live records of each table; empty where the base could not be read
/// @param problems empty in a healthy store
/// @param files attachments whose bytes are lost; the base itself is whole without them
/// @param place where the folder is one that a base had better not lie in
/// @param newestCopy where there are problems: the newest copy that was found whole
public record StoreHealth(
    Map<String, Long> rows,
    List<Damage> problems,
    List<LostFile> files,
    Optional<RiskyPlace> place,
    Optional<SafetyCopy> newestCopy) {
  public boolean healthy() {
    return problems.isEmpty();
  }
}
