package zveno.attachments;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import zveno.search.Entries;
import zveno.search.Entry;
import zveno.search.FoundKind;

/// Files for the search, by their names.
///
/// @param kind as which they are found
/// @param files reads all that are live
/// @param owners the names of the records they hang on
public record FileEntries(
    FoundKind kind, Supplier<List<Attachment>> files, Supplier<Map<UUID, String>> owners)
    implements Entries {
  @Override
  public List<Entry> all() {
    List<Attachment> all = files.get();
    if (all.isEmpty()) return List.of();
    Map<UUID, String> names = owners.get();
    return all.stream()
        .map(
            file ->
                new Entry(
                    kind,
                    file.owner().id(),
                    file.name(),
                    List.of(names.getOrDefault(file.owner().id(), "")),
                    List.of()))
        .toList();
  }
}
