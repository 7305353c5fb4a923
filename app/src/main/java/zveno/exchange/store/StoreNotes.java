package zveno.exchange.store;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import zveno.exchange.StoreFolder;

/// What this user's settings know of stores: which replica writes at which path on this computer,
/// and whether it was left in good order. It must not travel with the store.
final class StoreNotes {
  private final Path folder;
  private final String computer;

  StoreNotes(Path settings, String computer) {
    this.folder = settings.resolve("stores");
    this.computer = computer;
  }

  /// @param open whether the program has it open, or left it so
  record Note(UUID replica, boolean open) {}

  /// Empty for a store that came from elsewhere.
  Optional<Note> of(StoreFolder store) throws IOException {
    Optional<ObjectNode> json = Json.read(file(store));
    if (json.isEmpty()) return Optional.empty();
    boolean same =
        json.get().path("path").asText().equals(real(store))
            && json.get().path("computer").asText().equals(computer);
    if (!same) return Optional.empty();
    return Json.uuid(json.get().path("replica"))
        .map(replica -> new Note(replica, json.get().path("open").asBoolean()));
  }

  void opened(StoreFolder store, UUID replica) throws IOException {
    write(store, replica, true);
  }

  void closed(StoreFolder store, UUID replica) throws IOException {
    write(store, replica, false);
  }

  private void write(StoreFolder store, UUID replica, boolean open) throws IOException {
    Files.createDirectories(folder);
    ObjectNode json = Json.object();
    json.put("path", real(store));
    json.put("computer", computer);
    json.put("replica", replica.toString());
    json.put("open", open);
    Json.write(file(store), json);
  }

  private Path file(StoreFolder store) throws IOException {
    String key = computer + '\n' + real(store);
    UUID name = UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
    return folder.resolve(name + ".json");
  }

  private static String real(StoreFolder store) throws IOException {
    return store.path().toRealPath().toString();
  }
}
