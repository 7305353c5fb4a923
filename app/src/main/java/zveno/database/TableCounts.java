package zveno.database;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jooq.impl.DSL;

/// How many rows every table of the base has, those in the trash included.
public final class TableCounts {
  private TableCounts() {}

  public static Map<String, Long> of(Database database) {
    return database.read(
        dsl -> {
          Map<String, Long> counts = new TreeMap<>();
          List<String> tables =
              dsl.fetch(
                      "select table_name from information_schema.tables"
                          + " where table_schema = 'PUBLIC' and table_type = 'BASE TABLE'")
                  .getValues(0, String.class);
          for (String table : tables) {
            // Quoted: the history of the schema has a name in small letters.
            counts.put(table, (long) dsl.fetchCount(DSL.table(DSL.quotedName(table))));
          }
          return counts;
        });
  }
}
