package zveno.partners;

import java.util.List;
import zveno.search.Entries;
import zveno.search.Entry;
import zveno.search.FoundKind;

/// What lies in the trash, for the search.
public record TrashEntries(List<TrashShelf> shelves) implements Entries {
  @Override
  public List<Entry> all() {
    return shelves.stream()
        .flatMap(shelf -> shelf.deleted().stream())
        .map(
            gone ->
                new Entry(
                    FoundKind.DELETED, gone.id(), gone.name(), List.of(gone.type()), List.of()))
        .toList();
  }
}
