package zveno.exchange.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import zveno.exchange.StoreFolder;
import zveno.exchange.container.PartNames;

/// The attachments of a store: files named by their SHA-256, written once and never changed.
final class Attachments {
  private final Path folder;

  Attachments(StoreFolder store) {
    this.folder = store.attachments();
  }

  /// The names of all attachments as parts of a container, in order.
  List<String> parts() throws IOException {
    if (!Files.isDirectory(folder)) return List.of();
    try (Stream<Path> files = Files.walk(folder, 2)) {
      return files
          .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
          .map(file -> "files/" + folder.relativize(file).toString().replace('\\', '/'))
          .filter(PartNames::isFile)
          .sorted()
          .toList();
    }
  }

  void copy(String part, OutputStream out) throws IOException {
    Files.copy(file(part), out);
  }

  /// Takes in an attachment that is not here yet.
  void take(String part, InputStream in) throws IOException {
    Path target = file(part);
    if (Files.exists(target)) return;
    Files.createDirectories(target.getParent());
    Path beside = target.resolveSibling("." + target.getFileName() + ".new");
    Files.deleteIfExists(beside);
    Files.copy(in, beside);
    Disks.flush(beside);
    Disks.move(beside, target);
  }

  private Path file(String part) {
    return folder.resolve(part.substring("files/".length()));
  }
}
