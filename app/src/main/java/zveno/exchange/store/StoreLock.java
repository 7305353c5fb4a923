package zveno.exchange.store;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import zveno.exchange.Holder;
import zveno.exchange.StoreFolder;

/// Keeps every other program out of a store for as long as it is held. Who holds it stands in a
/// file of its own, readable meanwhile; after a crash that file is left and blocks nobody.
final class StoreLock implements AutoCloseable {
  private final StoreFolder folder;
  private final FileChannel channel;
  private final boolean leftBehind;

  private StoreLock(StoreFolder folder, FileChannel channel, boolean leftBehind) {
    this.folder = folder;
    this.channel = channel;
    this.leftBehind = leftBehind;
  }

  /// Whether the one who held the store before died.
  boolean leftBehind() {
    return leftBehind;
  }

  /// Empty when another program, or this one, holds the store.
  static Optional<StoreLock> take(StoreFolder folder, Holder holder) throws IOException {
    // On Linux closing a second channel on a locked file would set the first lock free.
    if (heldByThisProcess(folder)) return Optional.empty();
    FileChannel channel =
        FileChannel.open(folder.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    boolean taken = false;
    try {
      if (!locked(channel)) return Optional.empty();
      boolean leftBehind = Files.exists(folder.holder());
      Json.write(folder.holder(), json(holder));
      taken = true;
      return Optional.of(new StoreLock(folder, channel, leftBehind));
    } finally {
      if (!taken) channel.close();
    }
  }

  /// Who holds the store, or held it when the program died.
  static Optional<Holder> holder(StoreFolder folder) throws IOException {
    Optional<ObjectNode> json = Json.read(folder.holder());
    if (json.isEmpty()) return Optional.empty();
    try {
      return Optional.of(
          new Holder(
              json.get().path("who").asText(),
              Instant.parse(json.get().path("since").asText()),
              json.get().path("computer").asText()));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  @Override
  public void close() throws IOException {
    try (channel) {
      Files.deleteIfExists(folder.holder());
    }
  }

  private static boolean locked(FileChannel channel) throws IOException {
    @Nullable FileLock lock;
    try {
      lock = channel.tryLock(0, 1, false);
    } catch (OverlappingFileLockException _) {
      return false;
    } catch (IOException _) {
      return true; // a file system without locks; H2 still has its own
    }
    return lock != null;
  }

  private static boolean heldByThisProcess(StoreFolder folder) throws IOException {
    Optional<ObjectNode> json = Json.read(folder.holder());
    return json.isPresent() && json.get().path("process").asText().equals(process());
  }

  private static ObjectNode json(Holder holder) {
    ObjectNode json = Json.object();
    json.put("who", holder.who());
    json.put("since", holder.since().toString());
    json.put("computer", holder.computer());
    json.put("process", process());
    return json;
  }

  /// The number of a process is given again to another, its number and start are not.
  private static String process() {
    ProcessHandle self = ProcessHandle.current();
    return self.pid() + " " + self.info().startInstant().map(Instant::toString).orElse("");
  }
}
