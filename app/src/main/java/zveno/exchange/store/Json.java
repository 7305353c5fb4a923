package zveno.exchange.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import zveno.files.TargetFile;

/// Small JSON files of a store: read leniently, replaced whole.
final class Json {
  static final JsonMapper MAPPER = new JsonMapper();
  private static final long LIMIT = 4 << 20;

  private Json() {}

  static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  /// The object in the file; empty where there is no file or no object in it.
  static Optional<ObjectNode> read(Path file) throws IOException {
    if (!Files.isRegularFile(file) || Files.size(file) > LIMIT) return Optional.empty();
    try {
      return MAPPER.readTree(Files.readAllBytes(file)) instanceof ObjectNode object
          ? Optional.of(object)
          : Optional.empty();
    } catch (JsonProcessingException _) {
      return Optional.empty();
    }
  }

  static void write(Path file, ObjectNode object) throws IOException {
    byte[] text = MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(object);
    TargetFile.replace(file, out -> out.write(text));
  }

  static Optional<UUID> uuid(JsonNode node) {
    try {
      return Optional.of(UUID.fromString(node.asText()));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}
