package zveno.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;

/// Steps on the disk that stand once they are done, also after a power failure.
public final class Disks {
  private Disks() {}

  /// Moves a file over another in one step.
  public static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException _) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
    flushFolder(to);
  }

  /// Waits until the file's bytes are on the disk.
  public static void flush(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  /// Waits until the names in the file's folder are on the disk, where the system knows how.
  public static void flushFolder(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null) return;
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException _) {
      return; // Windows opens no folders
    }
  }

  /// Takes away a folder of ours with the files in it; follows no links.
  public static void remove(Path folder) throws IOException {
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) return;
    try (Stream<Path> inside = Files.list(folder)) {
      for (Path file : inside.toList()) Files.deleteIfExists(file);
    }
    Files.deleteIfExists(folder);
  }
}
