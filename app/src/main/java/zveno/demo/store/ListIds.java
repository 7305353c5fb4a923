package zveno.demo.store;

import java.util.Optional;
import java.util.UUID;
import zveno.changes.store.Recorder;
import zveno.lists.ListValue;
import zveno.lists.ValueList;
import zveno.lists.store.ListLookup;

/// Values of the editable lists by name. The demo adds nothing to them but its districts.
final class ListIds {
  private final ListLookup lists;

  ListIds(Recorder recorder) {
    this.lists = new ListLookup(recorder);
  }

  Optional<UUID> id(ValueList list, String name) {
    return value(list, name).map(ListValue::id);
  }

  /// Empty for an empty name.
  Optional<ListValue> value(ValueList list, String name) {
    if (name.isEmpty()) return Optional.empty();
    return Optional.of(
        lists
            .find(list, name)
            .orElseThrow(() -> new IllegalStateException("not in " + list + ": " + name)));
  }
}
