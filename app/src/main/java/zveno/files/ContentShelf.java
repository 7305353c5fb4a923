package zveno.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A folder of files that are known by their content: each stands there once, named by its SHA-256
/// as `ab/cdef…`, and is never changed.
public final class ContentShelf {
  /// A content.
  ///
  /// @param sha256 in hexadecimal
  public record Content(String sha256, long bytes) {}

  private static final int FOLDER_NAME = 2;
  private static final int DEPTH = 2;
  private static final int BUFFER = 1 << 16;
  private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

  private final Path folder;

  public ContentShelf(Path folder) {
    this.folder = folder;
  }

  /// The content of a file.
  ///
  /// @throws IOException when it cannot be read to its end
  public static Content read(Path file) throws IOException {
    MessageDigest digest = Digests.sha256();
    long bytes = 0;
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
      byte[] buffer = new byte[BUFFER];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) bytes += read;
    }
    return new Content(Digests.hex(digest), bytes);
  }

  /// Puts the file there unless its content is there already; it is on the disk when this returns.
  ///
  /// @param content what [#read] found in it
  /// @throws TargetRefusedException when it cannot be written
  /// @throws IOException when the file cannot be read, or is no longer what it was
  public void keep(Path source, Content content) throws IOException {
    put(content.sha256(), out -> Files.copy(source, out));
  }

  /// Puts there what the stream holds, as [#keep].
  public void take(String sha256, InputStream in) throws IOException {
    put(sha256, in::transferTo);
  }

  private void put(String sha256, TargetFile.Content content) throws IOException {
    if (whole(sha256)) return;
    Path target = at(sha256);
    try {
      Files.createDirectories(target.getParent());
    } catch (IOException e) {
      throw TargetRefusedException.of(target, e);
    }
    TargetFile.replace(
        target,
        content,
        written -> {
          if (!read(written).sha256().equals(sha256)) throw new IOException("not " + sha256);
        });
    Disks.flushFolder(target);
  }

  /// Where this content stands, if it is there.
  public Path at(String sha256) {
    if (!SHA256.matcher(sha256).matches()) throw new IllegalArgumentException(sha256);
    return folder.resolve(sha256.substring(0, FOLDER_NAME)).resolve(sha256.substring(FOLDER_NAME));
  }

  public boolean has(String sha256) {
    return Files.isRegularFile(at(sha256), LinkOption.NOFOLLOW_LINKS);
  }

  /// Whether it is there and still what it was.
  public boolean whole(String sha256) {
    try {
      return has(sha256) && read(at(sha256)).sha256().equals(sha256);
    } catch (IOException _) {
      return false;
    }
  }

  /// All contents that stand there, in order.
  public List<String> all() throws IOException {
    return inside().stream()
        .map(folder::relativize)
        .filter(file -> file.getNameCount() == DEPTH)
        .map(file -> file.getName(0).toString() + file.getName(1))
        .filter(name -> SHA256.matcher(name).matches())
        .filter(this::has)
        .sorted()
        .toList();
  }

  public void remove(String sha256) throws IOException {
    Files.deleteIfExists(at(sha256));
  }

  /// Takes away what a crash left half written.
  public void clean() throws IOException {
    for (Path file : inside()) if (TargetFile.leftBeside(file)) Files.deleteIfExists(file);
  }

  private List<Path> inside() throws IOException {
    if (!Files.isDirectory(folder)) return List.of();
    try (Stream<Path> files = Files.walk(folder, DEPTH)) {
      return files.toList();
    }
  }
}
