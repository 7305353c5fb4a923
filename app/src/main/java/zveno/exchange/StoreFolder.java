package zveno.exchange;

import java.nio.file.Path;
import zveno.database.BaseAddress;

/// A folder with a base and all that belongs to it.
public record StoreFolder(Path path) {
  /// What the base file is called.
  public static final String BASE = BaseAddress.FILE + ".mv.db";

  /// The ending of safety copies and exchange files.
  public static final String ENDING = ".zveno";

  /// The store in this folder.
  ///
  /// @throws zveno.database.UnsafeFolderException when the path holds a `;`
  public static StoreFolder at(Path path) {
    BaseAddress.in(path);
    return new StoreFolder(path.toAbsolutePath().normalize());
  }

  /// The base file.
  public Path base() {
    return path.resolve(BASE);
  }

  /// Attachments, each named by its SHA-256.
  public Path attachments() {
    return path.resolve("files");
  }

  /// Templates of Word that the user changed or added.
  public Path templates() {
    return path.resolve("templates");
  }

  /// Safety copies.
  public Path copies() {
    return path.resolve("copies");
  }

  /// What the store says of itself, see [StoreCard].
  public Path card() {
    return path.resolve("zveno.json");
  }

  /// Held by the operating system as long as the store is open.
  public Path lock() {
    return path.resolve("zveno.lock");
  }

  /// Who holds the store, see [Holder]; left behind after a crash.
  public Path holder() {
    return path.resolve("zveno.holder.json");
  }
}
