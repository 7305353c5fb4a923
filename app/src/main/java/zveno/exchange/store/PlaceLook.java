package zveno.exchange.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import zveno.exchange.RiskyPlace;
import zveno.exchange.RiskyPlace.Kind;

/// Looks whether a folder is one that a base had better not lie in.
final class PlaceLook {
  private static final String NAMES = "/zveno/exchange/synced.txt";
  private static final Set<String> NETWORK =
      Set.of("nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "sshfs", "davfs", "afpfs");
  private static final String FUSE = "fuse.";

  private PlaceLook() {}

  /// @param folder need not be there yet
  static Optional<RiskyPlace> at(Path folder, Map<String, String> env) {
    Path path = folder.toAbsolutePath().normalize();
    return at(path, env, type(path));
  }

  /// @param type of the file system, as the system calls it
  static Optional<RiskyPlace> at(Path path, Map<String, String> env, String type) {
    if (path.toString().startsWith("\\\\")) return network(path.getRoot().toString());
    String kind = type.toLowerCase(Locale.ROOT);
    if (NETWORK.contains(kind.startsWith(FUSE) ? kind.substring(FUSE.length()) : kind)) {
      return network(type);
    }
    for (Map.Entry<String, String> variable : env.entrySet()) {
      if (!variable.getKey().startsWith("OneDrive") || variable.getValue().isBlank()) continue;
      if (path.startsWith(Path.of(variable.getValue()))) return synced("OneDrive");
    }
    List<String> known = names();
    for (Path element : path) {
      String name = element.toString().toLowerCase(Locale.ROOT);
      for (String line : known) {
        int end = line.indexOf('=');
        if (name.startsWith(line.substring(0, end))) return synced(line.substring(end + 1));
      }
    }
    return Optional.empty();
  }

  private static Optional<RiskyPlace> network(String name) {
    return Optional.of(new RiskyPlace(Kind.NETWORK, name));
  }

  private static Optional<RiskyPlace> synced(String name) {
    return Optional.of(new RiskyPlace(Kind.SYNCED, name));
  }

  private static String type(Path path) {
    for (Path there = path; there != null; there = there.getParent()) {
      if (!Files.exists(there)) continue;
      try {
        return Files.getFileStore(there).type();
      } catch (IOException _) {
        return "";
      }
    }
    return "";
  }

  private static List<String> names() {
    try (InputStream in = PlaceLook.class.getResourceAsStream(NAMES)) {
      if (in == null) throw new IllegalStateException("no resource " + NAMES);
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
