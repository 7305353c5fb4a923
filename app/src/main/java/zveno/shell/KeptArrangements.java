package zveno.shell;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import zveno.ui.table.Arrangement;
import zveno.ui.table.Arrangements;

/// Arrangements of tables as JSON; what cannot be read is as good as never kept.
record KeptArrangements(ObjectNode tables) implements Arrangements {
  @Override
  public Optional<Arrangement> of(String table) {
    JsonNode kept = tables.path(table);
    return kept.path("columns").isEmpty() ? Optional.empty() : Optional.of(read(kept));
  }

  @Override
  public void keep(String table, Arrangement now) {
    write(now, tables.putObject(table));
  }

  static Arrangement read(JsonNode kept) {
    List<Arrangement.Place> places = new ArrayList<>();
    for (JsonNode place : kept.path("columns")) {
      places.add(
          new Arrangement.Place(
              place.path("id").asText(),
              place.path("width").asDouble(),
              place.path("visible").asBoolean(true)));
    }
    return new Arrangement(places, KeptQuery.read(kept));
  }

  static void write(Arrangement now, ObjectNode kept) {
    ArrayNode columns = kept.putArray("columns");
    for (Arrangement.Place place : now.columns()) {
      columns
          .addObject()
          .put("id", place.column())
          .put("width", Math.round(place.width()))
          .put("visible", place.visible());
    }
    KeptQuery.write(now.query(), kept);
  }
}
