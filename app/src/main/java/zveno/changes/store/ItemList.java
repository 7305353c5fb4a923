package zveno.changes.store;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import zveno.database.Ids;
import zveno.database.Records;

/// An ordered list that hangs on a record (addresses, telephones …): brings the stored rows to the
/// wanted ones with the fewest writes, so that the history of a row tells what became of it.
public final class ItemList<R extends Record> {
  private final Recorder recorder;
  private final Table<R> table;
  private final Field<Integer> place;
  private final Function<R, String> keyOf;
  private final boolean written;

  /// @param written whether a wanted row with the key of a stored one is written anew: two texts
  ///   with one key may differ in signs, two numbers with one key are one number
  public ItemList(
      Recorder recorder,
      Table<R> table,
      Field<Integer> place,
      Function<R, String> keyOf,
      boolean written) {
    this.recorder = recorder;
    this.written = written;
    this.table = table;
    this.place = place;
    this.keyOf = keyOf;
  }

  /// A wanted row.
  ///
  /// @param key two rows with one key are the same one
  public record Item(String key, Map<Field<?>, @Nullable Object> columns) {}

  /// Makes the list exactly this.
  public boolean exactly(Map<Field<?>, UUID> parent, List<R> stored, List<Item> wanted) {
    Map<String, R> byKey = new LinkedHashMap<>();
    stored.forEach(row -> byKey.putIfAbsent(keyOf.apply(row), row));
    Set<String> keys = new HashSet<>();
    wanted.forEach(item -> keys.add(item.key()));
    Deque<R> spare = new ArrayDeque<>();
    Set<String> kept = new HashSet<>();
    for (R row : stored) {
      String key = keyOf.apply(row);
      if (!keys.contains(key) || !kept.add(key)) spare.add(row);
    }
    boolean changed = false;
    for (int i = 0; i < wanted.size(); i++) {
      Item item = wanted.get(i);
      R same = byKey.get(item.key());
      if (same != null) changed |= update(same, written ? columns(item, i) : Map.of(place, i));
      else changed |= put(parent, item, i, spare.poll());
    }
    for (R row : spare) {
      recorder.delete(table, row.get(Records.id(table)));
      changed = true;
    }
    return changed;
  }

  /// Takes in a list from elsewhere that may know only some of the rows: what it does not name
  /// stays behind, unless it names as many rows as there are.
  public boolean takeIn(Map<Field<?>, UUID> parent, List<R> stored, List<Item> given) {
    if (stored.isEmpty()) return putAll(parent, given);
    Map<String, @Nullable Item> kept = new LinkedHashMap<>();
    stored.forEach(row -> kept.put(keyOf.apply(row), null));
    List<Item> fresh = given.stream().filter(item -> !kept.containsKey(item.key())).toList();
    if (fresh.isEmpty()) return false;
    if (given.size() >= stored.size()) return exactly(parent, stored, given);
    List<Item> wanted = new ArrayList<>(given);
    Set<String> named = new LinkedHashSet<>();
    given.forEach(item -> named.add(item.key()));
    for (R row : stored.subList(given.size(), stored.size())) {
      String key = keyOf.apply(row);
      if (named.add(key)) wanted.add(new Item(key, Map.of()));
    }
    return exactly(parent, stored, wanted);
  }

  private boolean putAll(Map<Field<?>, UUID> parent, List<Item> given) {
    for (int i = 0; i < given.size(); i++) put(parent, given.get(i), i, null);
    return !given.isEmpty();
  }

  private boolean put(Map<Field<?>, UUID> parent, Item item, int at, @Nullable R spare) {
    Map<Field<?>, @Nullable Object> columns = columns(item, at);
    if (spare != null) return update(spare, columns);
    columns.putAll(parent);
    recorder.insert(table, Ids.next(), columns);
    return true;
  }

  /// Also of a row that stays: «ул. лесная» that becomes «ул. Лесная» is the same row, written
  /// anew.
  private Map<Field<?>, @Nullable Object> columns(Item item, int at) {
    Map<Field<?>, @Nullable Object> columns = new HashMap<>(item.columns());
    columns.put(place, at);
    return columns;
  }

  private boolean update(R row, Map<? extends Field<?>, ?> columns) {
    Map<Field<?>, @Nullable Object> before = new HashMap<>();
    columns.keySet().forEach(field -> before.put(field, row.get(field)));
    UUID id = Objects.requireNonNull(row.get(Records.id(table)));
    return recorder.update(table, id, before, columns);
  }
}
