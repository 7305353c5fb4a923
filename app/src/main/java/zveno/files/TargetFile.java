package zveno.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import zveno.files.TargetRefusedException.Why;

/// A file that is replaced, never overwritten: written beside, flushed, moved over in one step.
public final class TargetFile {
  /// Writes the bytes of the file.
  @FunctionalInterface
  public interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /// Looks at what was written before it takes the place of the old file.
  @FunctionalInterface
  public interface Proof {
    void check(Path written) throws IOException;
  }

  private static final String BESIDE = ".zveno-new";

  private final Path asked;
  private final Path target;
  private final Disk disk;

  private TargetFile(Path asked, Disk disk) {
    this.asked = asked;
    this.target = realPath(asked);
    this.disk = disk;
  }

  /// Replaces the file: all of the content stands there when this returns, or nothing changed.
  ///
  /// @throws TargetRefusedException when it cannot be written there
  /// @throws IOException whatever the content itself throws
  public static void replace(Path target, Content content) throws IOException {
    replace(target, content, Disk.REAL);
  }

  /// Replaces the file as [#replace(Path, Content)] does, once what was written has been proved.
  public static void replace(Path target, Content content, Proof proof) throws IOException {
    new TargetFile(target, Disk.REAL).write(content, proof);
  }

  static void replace(Path target, Content content, Disk disk) throws IOException {
    new TargetFile(target, disk).write(content, _ -> {});
  }

  /// Whether this is what a crash leaves of a file that was being written.
  public static boolean leftBeside(Path file) {
    String name = file.getFileName().toString();
    return name.startsWith(".") && name.endsWith(BESIDE);
  }

  /// Looks before long work whether the file could be written there at all.
  public static void check(Path target) throws TargetRefusedException {
    new TargetFile(target, Disk.REAL).look();
  }

  private void write(Content content, Proof proof) throws IOException {
    look();
    if (Files.exists(target) && !Files.isRegularFile(target)) {
      fill(target, content, StandardOpenOption.WRITE);
      return;
    }
    Path beside = target.resolveSibling("." + UUID.randomUUID() + BESIDE);
    try {
      fill(beside, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      proof.check(beside);
      moveOver(beside);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private void look() throws TargetRefusedException {
    Path folder = target.getParent();
    if (Files.isDirectory(target)) throw refused(Why.IS_FOLDER);
    if (folder == null || !Files.isDirectory(folder)) throw refused(Why.NO_FOLDER);
    if (!Files.exists(target)) {
      if (!Files.isWritable(folder)) throw refused(Why.NO_RIGHT);
      return;
    }
    if (!Files.isWritable(target)) throw refused(Why.NO_RIGHT);
    if (Files.isRegularFile(target) && heldOpen()) throw refused(Why.HELD_OPEN);
  }

  /// Office programs keep a lock on the document they show.
  private boolean heldOpen() throws TargetRefusedException {
    try (FileChannel channel = FileChannel.open(target, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock()) {
      return lock == null;
    } catch (OverlappingFileLockException _) {
      return true;
    } catch (AccessDeniedException e) {
      throw refused(Why.NO_RIGHT, e);
    } catch (FileSystemException _) {
      return true;
    } catch (IOException _) {
      return false; // a file system without locks
    }
  }

  private void fill(Path file, Content content, StandardOpenOption... options) throws IOException {
    Remembering out = new Remembering(open(file, options));
    try (out) {
      content.writeTo(out);
      out.flush();
    } catch (IOException e) {
      if (out.failure() == null) throw e;
      throw refused(Failures.why(e, target), e);
    }
    if (!Files.isRegularFile(file)) return;
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    } catch (IOException e) {
      throw refused(Failures.why(e, target), e);
    }
  }

  private OutputStream open(Path file, StandardOpenOption... options)
      throws TargetRefusedException {
    try {
      return disk.open(file, options);
    } catch (IOException e) {
      throw refused(Failures.why(e, target), e);
    }
  }

  private void moveOver(Path beside) throws TargetRefusedException {
    try {
      try {
        Files.move(
            beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } catch (AtomicMoveNotSupportedException _) {
        Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw refused(Files.exists(target) ? Why.HELD_OPEN : Failures.why(e, target), e);
    }
  }

  private TargetRefusedException refused(Why why) {
    return new TargetRefusedException(asked, why);
  }

  private TargetRefusedException refused(Why why, Throwable cause) {
    return new TargetRefusedException(asked, why, cause);
  }

  /// A link keeps pointing where it does; what it points at is replaced.
  private static Path realPath(Path asked) {
    try {
      return asked.toRealPath();
    } catch (IOException _) {
      return asked.toAbsolutePath().normalize();
    }
  }
}
