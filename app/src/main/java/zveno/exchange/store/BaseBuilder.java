package zveno.exchange.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import zveno.database.BaseAddress;
import zveno.database.Database;
import zveno.database.Schema;
import zveno.database.shape.Links;
import zveno.database.shape.Shapes;
import zveno.database.shape.TableShape;
import zveno.exchange.ExchangeFileRefusedException.Why;
import zveno.exchange.Manifest;
import zveno.exchange.container.Container;
import zveno.exchange.container.PartNames;
import zveno.exchange.container.PartSum;

/// Builds a base from a container: our own migrations up to the container's schema, its rows, our
/// migrations from there. Nothing of the container is executed.
final class BaseBuilder {
  private final Verified source;

  BaseBuilder(Verified source) {
    this.source = source;
  }

  /// Builds the base in an empty folder and closes it.
  void build(Path folder) throws IOException {
    Manifest manifest = source.manifest();
    if (manifest.schema() > Schema.NEWEST || manifest.schema() < 1) {
      throw refused(Why.NEWER, "schema " + manifest.schema());
    }
    BaseAddress address = BaseAddress.in(folder);
    try (Database base = Schema.open(address, manifest.schema())) {
      fill(base);
    }
    try (Database base = Schema.open(address)) {
      if (!base.snapshotOf(Links::broken).isEmpty()) throw refused(Why.BROKEN_LINKS, "migration");
    }
  }

  private void fill(Database base) throws IOException {
    Map<String, TableShape> tables = new HashMap<>();
    for (TableShape table : base.<List<TableShape>, RuntimeException>snapshotOf(Shapes::of)) {
      tables.put(table.name(), table);
    }
    Set<String> missing = new HashSet<>(tables.keySet());
    missing.removeAll(source.manifest().tables().keySet());
    if (!missing.isEmpty()) throw refused(Why.DAMAGED, "no " + missing.iterator().next());
    for (String table : source.manifest().tables().keySet()) {
      if (!tables.containsKey(table)) throw refused(Why.UNKNOWN_PART, table);
    }
    run(base, "set referential_integrity false");
    tables.keySet().forEach(table -> run(base, "delete from " + table));
    source.container().read(new Filler(base, tables));
    run(base, "set referential_integrity true");
    List<Links.Broken> broken = base.snapshotOf(Links::broken);
    if (!broken.isEmpty()) {
      throw refused(Why.BROKEN_LINKS, broken.getFirst().table() + "." + broken.getFirst().column());
    }
  }

  private static void run(Database base, String sql) {
    base.<Boolean, RuntimeException>writing(connection -> execute(connection, sql));
  }

  private static boolean execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      return statement.execute(sql);
    }
  }

  private RuntimeException refused(Why why, String detail) {
    return Verified.refused(source.container().file(), why, detail);
  }

  /// Puts the rows of each part into its table, and sees that they are still those verified.
  private final class Filler implements Container.Taker<RuntimeException> {
    private final Database base;
    private final Map<String, TableShape> byPart = new HashMap<>();

    Filler(Database base, Map<String, TableShape> tables) {
      this.base = base;
      tables.forEach((name, table) -> byPart.put(PartNames.of(name), table));
    }

    @Override
    public void take(String name, InputStream in) throws IOException {
      TableShape table = byPart.get(name);
      if (table == null) return;
      RowReader reader = new RowReader(source.container().file(), table);
      base.<Boolean, IOException>writing(
          connection -> {
            reader.read(in, connection);
            return true;
          });
    }

    @Override
    public void end(String name, PartSum sum) {
      TableShape table = byPart.get(name);
      if (table == null) return;
      Manifest.Part said = source.manifest().tables().get(table.name());
      if (said == null || !said.sha256().equals(sum.sha256())) throw refused(Why.DAMAGED, name);
    }
  }
}
