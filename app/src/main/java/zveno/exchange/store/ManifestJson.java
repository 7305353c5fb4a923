package zveno.exchange.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import zveno.exchange.Manifest;

/// The manifest as JSON.
public final class ManifestJson {
  private ManifestJson() {}

  /// As it stands in the file.
  public static ObjectNode json(Manifest manifest) {
    ObjectNode json = Json.object();
    json.put("format", manifest.format());
    json.put("program", manifest.program());
    json.put("schema", manifest.schema());
    json.put("dataSet", manifest.dataSet().toString());
    json.put("replica", manifest.replica().toString());
    ObjectNode vector = json.putObject("vector");
    new TreeMap<>(manifest.vector()).forEach((id, clock) -> vector.put(id.toString(), clock));
    json.put("centre", manifest.centre());
    json.put("author", manifest.author());
    json.put("created", manifest.created().toString());
    json.put("kind", manifest.kind().code());
    json.put("reason", manifest.reason());
    ObjectNode tables = json.putObject("tables");
    new TreeMap<>(manifest.tables())
        .forEach(
            (name, part) ->
                tables
                    .putObject(name)
                    .put("rows", part.rows())
                    .put("deleted", part.deleted())
                    .put("bytes", part.bytes())
                    .put("sha256", part.sha256()));
    json.put("files", manifest.files());
    return json;
  }

  /// Empty where it is no manifest.
  static Optional<Manifest> read(byte[] text) {
    try {
      return Optional.of(read(Json.MAPPER.readTree(text)));
    } catch (IOException | IllegalArgumentException | ArithmeticException | DateTimeException _) {
      return Optional.empty();
    }
  }

  private static Manifest read(JsonNode json) {
    Map<UUID, Long> vector = new HashMap<>();
    for (Map.Entry<String, JsonNode> entry : json.path("vector").properties()) {
      vector.put(UUID.fromString(entry.getKey()), number(entry.getValue()));
    }
    Map<String, Manifest.Part> tables = new TreeMap<>();
    for (Map.Entry<String, JsonNode> entry : json.path("tables").properties()) {
      JsonNode part = entry.getValue();
      tables.put(
          entry.getKey(),
          new Manifest.Part(
              number(part.path("rows")),
              number(part.path("deleted")),
              number(part.path("bytes")),
              text(part.path("sha256"))));
    }
    return new Manifest(
        Math.toIntExact(number(json.path("format"))),
        text(json.path("program")),
        Math.toIntExact(number(json.path("schema"))),
        UUID.fromString(text(json.path("dataSet"))),
        UUID.fromString(text(json.path("replica"))),
        vector,
        text(json.path("centre")),
        text(json.path("author")),
        Instant.parse(text(json.path("created"))),
        kind(text(json.path("kind"))),
        text(json.path("reason")),
        tables,
        number(json.path("files")));
  }

  private static Manifest.Kind kind(String code) {
    for (Manifest.Kind kind : Manifest.Kind.values()) if (kind.code().equals(code)) return kind;
    throw new IllegalArgumentException(code);
  }

  private static String text(JsonNode node) {
    if (!node.isTextual()) throw new IllegalArgumentException(node.toString());
    return node.textValue();
  }

  private static long number(JsonNode node) {
    if (!node.isIntegralNumber() || !node.canConvertToLong() || node.longValue() < 0) {
      throw new IllegalArgumentException(node.toString());
    }
    return node.longValue();
  }
}
