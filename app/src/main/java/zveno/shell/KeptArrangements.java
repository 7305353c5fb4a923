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
    List<Arrangement.Place> places = new ArrayList<>();
    for (JsonNode place : kept.path("columns")) {
      places.add(
          new Arrangement.Place(
              place.path("id").asText(),
              place.path("width").asDouble(),
              place.path("visible").asBoolean(true)));
    }
    if (places.isEmpty()) return Optional.empty();
    JsonNode by = kept.path("order");
    Optional<Arrangement.Order> order =
        by.isObject()
            ? Optional.of(
                new Arrangement.Order(by.path("id").asText(), by.path("ascending").asBoolean(true)))
            : Optional.empty();
    return Optional.of(new Arrangement(places, order, kept.path("filter").asText()));
  }

  @Override
  public void keep(String table, Arrangement now) {
    ObjectNode kept = tables.putObject(table);
    ArrayNode columns = kept.putArray("columns");
    for (Arrangement.Place place : now.columns()) {
      columns
          .addObject()
          .put("id", place.column())
          .put("width", Math.round(place.width()))
          .put("visible", place.visible());
    }
    now.order()
        .ifPresent(
            order ->
                kept.putObject("order")
                    .put("id", order.column())
                    .put("ascending", order.ascending()));
    kept.put("filter", now.filter());
  }
}
