package zveno.exchange.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import zveno.exchange.CleanClose;
import zveno.exchange.StoreCard;

/// The card of a store as a file. Keys that this program does not know stay in it.
final class CardFile {
  private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

  private CardFile() {}

  /// The card; empty where there is none or it cannot be understood.
  static Optional<StoreCard> read(Path file) throws IOException {
    Optional<ObjectNode> json = Json.read(file);
    if (json.isEmpty()) return Optional.empty();
    ObjectNode card = json.get();
    Optional<UUID> dataSet = Json.uuid(card.path("dataSet"));
    Optional<UUID> replica = Json.uuid(card.path("replica"));
    if (dataSet.isEmpty() || replica.isEmpty()) return Optional.empty();
    return Optional.of(
        new StoreCard(
            dataSet.get(),
            replica.get(),
            card.path("owner").asText(""),
            card.path("centre").asText(""),
            zone(card.path("zone").asText("")),
            closed(card.path("closed"))));
  }

  /// The time zone that the card names, Moscow's where it cannot be read.
  static ZoneId zone(Path file) {
    try {
      return read(file).map(StoreCard::zone).orElse(MOSCOW);
    } catch (IOException _) {
      return MOSCOW;
    }
  }

  /// Replaces what this program knows of the card in `base` and writes the result to `file`.
  static void write(Path base, Path file, StoreCard card) throws IOException {
    ObjectNode json = Json.read(base).orElseGet(Json::object);
    json.put("dataSet", card.dataSet().toString());
    json.put("replica", card.replica().toString());
    json.put("owner", card.owner());
    json.put("centre", card.centre());
    json.put("zone", card.zone().getId());
    json.remove("closed");
    card.closed().ifPresent(closed -> json.set("closed", json(closed)));
    Json.write(file, json);
  }

  static void write(Path file, StoreCard card) throws IOException {
    write(file, file, card);
  }

  private static ObjectNode json(CleanClose closed) {
    ObjectNode json = Json.object();
    json.put("schema", closed.schema());
    ObjectNode vector = json.putObject("vector");
    new TreeMap<>(closed.vector()).forEach((id, clock) -> vector.put(id.toString(), clock));
    ObjectNode rows = json.putObject("rows");
    new TreeMap<>(closed.rows()).forEach(rows::put);
    json.put("content", closed.content());
    json.put("bytes", closed.bytes());
    return json;
  }

  private static Optional<CleanClose> closed(JsonNode json) {
    if (!json.isObject()) return Optional.empty();
    Map<UUID, Long> vector = new HashMap<>();
    for (Map.Entry<String, JsonNode> entry : json.path("vector").properties()) {
      Json.uuid(Json.object().textNode(entry.getKey()))
          .ifPresent(id -> vector.put(id, entry.getValue().asLong()));
    }
    Map<String, Long> rows = new HashMap<>();
    for (Map.Entry<String, JsonNode> entry : json.path("rows").properties()) {
      rows.put(entry.getKey(), entry.getValue().asLong());
    }
    return Optional.of(
        new CleanClose(
            json.path("schema").asInt(),
            vector,
            rows,
            json.path("content").asText(""),
            json.path("bytes").asLong()));
  }

  private static ZoneId zone(String id) {
    try {
      return id.isEmpty() ? MOSCOW : ZoneId.of(id);
    } catch (DateTimeException _) {
      return MOSCOW;
    }
  }
}
