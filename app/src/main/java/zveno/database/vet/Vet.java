package zveno.database.vet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import zveno.database.NewerSchemaException;
import zveno.database.Schema;
import zveno.database.vet.UnsafeBaseException.Why;

/// Stands at the door: a base file holds our schema, all of it and nothing else, or H2 is not let
/// at it. A trigger, an alias or a linked table would run its author's commands on opening.
public final class Vet {
  private Vet() {}

  /// Looks through the file without writing a byte.
  ///
  /// @param unfinished whether unfinished transactions are taken: only from a store that this
  ///   program, here, left without closing it
  /// @return the schema version of the base
  /// @throws UnsafeBaseException when H2 must not be let at it
  /// @throws NewerSchemaException when a newer program made it
  public static int schema(Path base, boolean unfinished) {
    Catalogue found = Catalogue.read(base);
    if (found.schema() > Schema.NEWEST) {
      throw new NewerSchemaException(found.schema(), Schema.NEWEST);
    }
    if (found.schema() == 0) throw new UnsafeBaseException(Why.NOT_OURS, "no history");
    compare(found, Golden.objects(found.schema()));
    if (found.unfinished() && !unfinished) {
      throw new UnsafeBaseException(Why.UNFINISHED, "transactions");
    }
    return found.schema();
  }

  private static void compare(Catalogue found, List<String> golden) {
    Set<String> expected = new HashSet<>(golden);
    Map<String, Integer> seen = new HashMap<>();
    for (String object : found.objects()) {
      if (!expected.contains(object)) throw new UnsafeBaseException(Why.UNSAFE, object);
      int times = seen.merge(object, 1, Integer::sum);
      if (times > 1 && !found.unfinished()) throw new UnsafeBaseException(Why.UNSAFE, object);
    }
    List<String> missing = new ArrayList<>(golden);
    missing.removeAll(seen.keySet());
    missing.removeIf(Objects::isSetting);
    if (!missing.isEmpty()) throw new UnsafeBaseException(Why.INCOMPLETE, missing.getFirst());
  }
}
