package zveno.database.vet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.SingleFileStore;
import org.h2.mvstore.type.LongDataType;
import org.h2.mvstore.type.StringDataType;
import org.jspecify.annotations.Nullable;
import zveno.database.vet.UnsafeBaseException.Why;

/// What a base file holds, read without H2 and without a byte written.
///
/// @param objects each object of the schema as its statement, in the order of the file
/// @param schema the newest migration that was done; 0 where there is no history of them
/// @param unfinished whether transactions are left that have not ended
public record Catalogue(List<String> objects, int schema, boolean unfinished) {
  private static final int OBJECT_COLUMNS = 4;
  private static final int HISTORY_COLUMNS = 10;
  private static final int HISTORY_VERSION = 1;
  private static final int HISTORY_SUCCESS = 9;

  /// Reads the file.
  ///
  /// @throws UnsafeBaseException when it cannot be read, or holds what no base of ours holds
  public static Catalogue read(Path base) {
    // MVStore leaves the file locked when it fails over one that it opened itself.
    SingleFileStore file = new SingleFileStore(new HashMap<>());
    try {
      file.open(base.toAbsolutePath().toString(), true, null);
      return read(new MVStore.Builder().fileStore(file).autoCommitDisabled().open());
    } catch (RuntimeException | StackOverflowError e) {
      throw refusal(e);
    } finally {
      file.close();
    }
  }

  private static Catalogue read(MVStore store) {
    Maps maps = new Maps(store);
    maps.open("_", StringDataType.INSTANCE, new RowTypes()).cursor(null).forEachRemaining(_ -> {});
    List<String> objects = new ArrayList<>();
    Set<Long> ids = new HashSet<>();
    boolean unfinished = maps.unfinished();
    long history = -1;
    MVMap<Long, PlainRow> rows =
        maps.open("table.0", LongDataType.INSTANCE, new PlainRowType(OBJECT_COLUMNS));
    for (var entry : rows.entrySet()) {
      unfinished |= entry.getValue().unfinished();
      ids.add(entry.getKey());
      for (List<@Nullable Object> state : entry.getValue().states()) {
        String object = Objects.canonical(known(state.get(2)), known(state.get(3)));
        objects.add(object);
        if (Objects.isHistory(object)) history = entry.getKey();
      }
    }
    maps.onlyOf(ids);
    int schema = history < 0 ? 0 : schema(maps, history);
    return new Catalogue(List.copyOf(objects), schema, unfinished);
  }

  private static Object known(@Nullable Object value) {
    if (value == null || Zeros.in(value.toString())) throw Zeros.refusal();
    return value;
  }

  private static int schema(Maps maps, long table) {
    MVMap<Long, PlainRow> rows =
        maps.open("table." + table, LongDataType.INSTANCE, new PlainRowType(HISTORY_COLUMNS));
    int newest = 0;
    for (PlainRow row : rows.values()) {
      for (List<@Nullable Object> state : row.states()) {
        if (!Boolean.TRUE.equals(state.get(HISTORY_SUCCESS))) continue;
        newest = Math.max(newest, version(state.get(HISTORY_VERSION)));
      }
    }
    return newest;
  }

  private static int version(@Nullable Object text) {
    try {
      return text instanceof String number ? Integer.parseInt(number) : 0;
    } catch (NumberFormatException _) {
      throw new UnsafeBaseException(Why.UNSAFE, "version " + text);
    }
  }

  private static UnsafeBaseException refusal(Throwable error) {
    for (Throwable e = error; e != null; e = e.getCause()) {
      if (e instanceof UnsafeBaseException known) {
        return Zeros.in(known.detail()) ? Zeros.refusal() : known;
      }
      if (e instanceof MVStoreException h2 && h2.getErrorCode() == DataUtils.ERROR_FILE_LOCKED) {
        return new UnsafeBaseException(Why.IN_USE, "locked");
      }
    }
    String word = error.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    return new UnsafeBaseException(Why.UNREADABLE, word + " " + error.getMessage());
  }
}
