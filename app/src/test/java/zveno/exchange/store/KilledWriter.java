package zveno.exchange.store;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/// A program that works on a store until it is killed, and says each step once it is acknowledged.
final class KilledWriter {
  private static final int MANY = 60;

  private final Path root;
  private final OutputStream out;

  private KilledWriter(Path root, OutputStream out) {
    this.root = root;
    this.out = out;
  }

  public static void main(String[] args) throws IOException {
    try (OutputStream out = new FileOutputStream(FileDescriptor.out)) {
      Path root = Path.of(args[1]);
      KilledWriter program = new KilledWriter(root, out);
      Stores stores = new Stores(root);
      switch (args[0]) {
        case "write" -> program.write(stores);
        case "restore" -> program.restore(stores);
        case "migrate" -> program.migrate(stores);
        default -> throw new IllegalArgumentException(args[0]);
      }
    }
  }

  private void write(Stores stores) throws IOException {
    try (OpenStore store = stores.open()) {
      for (int i = 0; ; i++) {
        UUID last = stores.schools(store, "СОШ", i % 7 == 0 ? MANY : 1);
        say(last.toString());
      }
    }
  }

  /// Restores one file over the other in turn.
  private void restore(Stores stores) throws IOException {
    for (int i = 0; ; i++) {
      Path file = root.resolve(i % 2 == 0 ? "B.zveno" : "A.zveno");
      stores.files().restore(stores.folder, "Петрова", file);
      say(file.getFileName().toString());
    }
  }

  /// Opens an old base that was not opened before, again and again.
  private void migrate(Stores stores) throws IOException {
    for (int i = 0; ; i++) {
      Path folder = stores.settings.resolveSibling("old " + i);
      Path beside = stores.settings.resolveSibling("copying");
      Files.copy(root.resolve("old.mv.db"), beside, StandardCopyOption.REPLACE_EXISTING);
      Files.createDirectories(folder);
      Files.move(beside, folder.resolve("zveno.mv.db"), StandardCopyOption.ATOMIC_MOVE);
      new Stores(stores.settings.getParent(), folder).open().close();
      say(folder.getFileName().toString());
    }
  }

  private void say(String line) throws IOException {
    out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    out.flush();
  }
}
