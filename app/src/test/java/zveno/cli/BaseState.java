package zveno.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import zveno.database.shape.ContentHash;

/// What a test compares to see that a base is as before.
final class BaseState {
  private BaseState() {}

  /// The content hash of the base that the console of this home works on.
  static String content(Path home) {
    String[] content = new String[1];
    Console.prepare(
        home, workplace -> content[0] = workplace.store().database().snapshot(ContentHash::of));
    return content[0];
  }

  /// Each file below the folder with its SHA-256.
  static Map<String, String> files(Path folder) {
    Map<String, String> files = new TreeMap<>();
    if (!Files.exists(folder)) return files;
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(file).toString(), sha256(Files.readAllBytes(file)));
      }
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
