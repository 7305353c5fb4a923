package zveno.database.vet;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.DataType;
import zveno.database.vet.UnsafeBaseException.Why;

/// The maps of a base file. None is ever opened with the types of the file.
final class Maps {
  private static final Set<String> EMPTY =
      Set.of("openTransactions", "lobMap", "tempLobMap", "lobRef", "lobData");
  private static final Pattern OF_OBJECT = Pattern.compile("(?:table|index)\\.(\\d{1,9})");
  private static final Pattern UNDO_LOG = Pattern.compile("undoLog[.-]\\d{0,3}");
  private static final Pattern TEMPORARY = Pattern.compile("temp\\.\\d{1,9}");
  private static final Pattern ATTRIBUTES =
      Pattern.compile(
          "name:[A-Za-z0-9_.-]+(,createVersion:[0-9a-f]+)?(,key:[0-9a-f]+,val:[0-9a-f]+)?");

  private final MVStore store;

  Maps(MVStore store) {
    this.store = store;
    refuseZeros();
    for (String key : (Iterable<String>) () -> store.getMetaMap().keyIterator("map.")) {
      if (!key.startsWith("map.")) break;
      String attributes = String.valueOf(store.getMetaMap().get(key));
      if (!ATTRIBUTES.matcher(attributes).matches()) throw unsafe(attributes);
    }
    if (!store.hasMap("_") || !store.hasMap("table.0")) {
      throw new UnsafeBaseException(Why.NOT_OURS, "no catalogue");
    }
  }

  /// A list of maps with holes in it is what a broken disk leaves; of such a list nothing can be
  /// said.
  private void refuseZeros() {
    store
        .getMetaMap()
        .forEach(
            (key, value) -> {
              if (Zeros.in(key) || Zeros.in(value)) throw Zeros.refusal();
            });
  }

  <K, V> MVMap<K, V> open(String name, DataType<K> keys, DataType<V> values) {
    return store.openMap(name, new MVMap.Builder<K, V>().keyType(keys).valueType(values));
  }

  /// Whether transactions are left that have not ended.
  boolean unfinished() {
    boolean found = filled("openTransactions");
    for (String name : store.getMapNames()) {
      if (UNDO_LOG.matcher(name).matches()) found |= filled(name);
      else if (TEMPORARY.matcher(name).matches()) found = true;
    }
    return found;
  }

  /// Refuses every map that belongs neither to H2 itself nor to one of these objects.
  void onlyOf(Set<Long> objects) {
    for (String name : store.getMapNames()) {
      Matcher object = OF_OBJECT.matcher(name);
      boolean known =
          object.matches()
              ? object.group(1).equals("0") || objects.contains(Long.valueOf(object.group(1)))
              : name.equals("_")
                  || UNDO_LOG.matcher(name).matches()
                  || TEMPORARY.matcher(name).matches()
                  || (EMPTY.contains(name) && allowed(name));
      if (!known) throw unsafe(name);
    }
  }

  private boolean allowed(String name) {
    return name.equals("openTransactions") || !filled(name);
  }

  private boolean filled(String name) {
    if (!store.hasMap(name) || !store.hasData(name)) return false;
    return !open(name, new NothingType(), new NothingType()).isEmpty();
  }

  private static UnsafeBaseException unsafe(String detail) {
    return new UnsafeBaseException(Why.UNSAFE, detail.toLowerCase(Locale.ROOT));
  }
}
