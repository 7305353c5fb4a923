package zveno.lists.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import zveno.changes.store.Recorder;
import zveno.database.Ids;
import zveno.lists.DistrictName;
import zveno.lists.ListValue;
import zveno.lists.ValueList;
import zveno.text.NameKey;

/// Finds the value of an editable list that a typed text means, and adds the ones it does not know.
public final class ListLookup {
  private final Recorder recorder;
  private final Map<ValueList, Map<NameKey, ListValue>> known = new HashMap<>();
  // A table says the same few words thousands of times.
  private final Map<ValueList, Map<String, ListValue>> met = new HashMap<>();
  private final List<NewValue> added = new ArrayList<>();

  public ListLookup(Recorder recorder) {
    this.recorder = recorder;
  }

  /// A value that was not in the list before.
  public record NewValue(ValueList list, String name) {}

  /// The values added so far.
  public List<NewValue> added() {
    return List.copyOf(added);
  }

  /// The value that this text means.
  public Optional<ListValue> find(ValueList list, String typed) {
    Map<String, ListValue> before = met.computeIfAbsent(list, l -> new HashMap<>());
    ListValue same = before.get(typed);
    if (same != null) return Optional.of(same);
    Optional<ListValue> value = Optional.ofNullable(values(list).get(key(list, typed)));
    value.ifPresent(found -> before.put(typed, found));
    return value;
  }

  /// The value with whose name, or another word for it, this text begins; of several the longest.
  public Optional<ListValue> beginning(ValueList list, String text) {
    String begins = NameKey.of(text).text() + " ";
    return values(list).entrySet().stream()
        .filter(value -> !value.getKey().isEmpty())
        .filter(value -> begins.startsWith(value.getKey().text() + " "))
        .max(Comparator.comparingInt(value -> value.getKey().text().length()))
        .map(Map.Entry::getValue);
  }

  /// The value that this text means, added to the list if it is not there; empty for an empty text.
  public Optional<ListValue> findOrAdd(ValueList list, String typed) {
    Optional<ListValue> known = find(list, typed);
    if (known.isPresent()) return known;
    String name = list == ValueList.DISTRICTS ? DistrictName.bare(typed) : typed.strip();
    if (name.isEmpty() || key(list, name).isEmpty()) return Optional.empty();
    return Optional.of(find(list, name).orElseGet(() -> add(list, name)));
  }

  private ListValue add(ValueList list, String name) {
    Map<NameKey, ListValue> values = values(list);
    int place = values.values().stream().mapToInt(ListValue::place).max().orElse(0) + 1;
    ListValue value = ListValue.named(Ids.next(), name, place);
    recorder.insert(ListTables.table(list), value.id(), ListTables.columns(list, value));
    values.put(key(list, name), value);
    added.add(new NewValue(list, name));
    return value;
  }

  private Map<NameKey, ListValue> values(ValueList list) {
    @Nullable Map<NameKey, ListValue> loaded = known.get(list);
    if (loaded != null) return loaded;
    Map<NameKey, ListValue> values = new HashMap<>();
    List<ListValue> all = ListTables.values(recorder.base(), list);
    for (ListValue value : all) values.putIfAbsent(key(list, value.name()), value);
    for (ListValue value : all) {
      for (String synonym : value.synonyms()) values.putIfAbsent(key(list, synonym), value);
      if (!value.form().isEmpty()) values.putIfAbsent(key(list, value.form()), value);
    }
    known.put(list, values);
    return values;
  }

  private static NameKey key(ValueList list, String text) {
    return NameKey.of(list == ValueList.DISTRICTS ? DistrictName.bare(text) : text);
  }
}
