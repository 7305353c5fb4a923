package zveno.database;

import java.nio.file.Path;
import java.util.UUID;

/// Where a base lies: a file in a folder, or memory for tests. The address is never glued together
/// from a text of the user: the file's name is ours, and a folder with a `;` is refused, since H2
/// would execute what follows it.
public record BaseAddress(String url, boolean onDisk) {
  static final String USER = "sa";
  static final String PASSWORD = "";

  /// The name of the base file inside a store folder, without H2's ending.
  public static final String FILE = "zveno";

  /// The base in this folder.
  ///
  /// @throws UnsafeFolderException when the folder's path holds a `;`
  public static BaseAddress in(Path folder) {
    return file(folder.resolve(FILE));
  }

  /// The base of this file, its name given without `.mv.db`.
  ///
  /// @throws UnsafeFolderException when the path holds a `;`
  public static BaseAddress file(Path file) {
    String path = file.toAbsolutePath().normalize().toString();
    if (path.indexOf(';') >= 0) throw new UnsafeFolderException(path);
    return new BaseAddress(
        "jdbc:h2:file:"
            + path.replace('\\', '/')
            + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;DEFAULT_NULL_ORDERING=LOW",
        true);
  }

  /// A base of its own in memory, gone when it is closed.
  public static BaseAddress memory() {
    return new BaseAddress(
        "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;DEFAULT_NULL_ORDERING=LOW", false);
  }
}
