package zveno.exchange.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import zveno.exchange.CopyPlan;
import zveno.exchange.CopyReason;
import zveno.exchange.ExchangeFileRefusedException;
import zveno.exchange.Retention;
import zveno.exchange.SafetyCopy;
import zveno.exchange.StoreFolder;
import zveno.files.TargetFile;

/// The safety copies of a store as files: `2026-11-22 10-42-07 start.zveno`.
final class CopyShelf {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH-mm-ss");
  private static final int TIME_LENGTH = "yyyy-MM-dd HH-mm-ss".length();

  private static final String RAW = " damaged.mv.db";

  private final Path folder;

  CopyShelf(StoreFolder store) {
    this(store.copies());
  }

  private CopyShelf(Path folder) {
    this.folder = folder;
  }

  /// Copies that lie in this folder.
  static CopyShelf in(Path folder) {
    return new CopyShelf(folder);
  }

  /// All copies, the newest first.
  List<SafetyCopy> all() throws IOException {
    if (!Files.isDirectory(folder)) return List.of();
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
          .flatMap(file -> copy(file).stream())
          .sorted(Comparator.comparing(SafetyCopy::at).reversed())
          .toList();
    }
  }

  /// The newest copy that is whole when read through.
  Optional<SafetyCopy> newestVerified() {
    try {
      for (SafetyCopy copy : all()) if (verified(copy).isPresent()) return Optional.of(copy);
    } catch (IOException _) {
      return Optional.empty();
    }
    return Optional.empty();
  }

  /// Empty for a copy that is damaged.
  static Optional<Verified> verified(SafetyCopy copy) {
    try {
      return Optional.of(Verified.open(copy.file()));
    } catch (IOException | ExchangeFileRefusedException _) {
      return Optional.empty();
    }
  }

  /// A copy of this reason that is not there yet.
  SafetyCopy next(LocalDateTime now, CopyReason reason) throws IOException {
    Files.createDirectories(folder);
    LocalDateTime at = now.truncatedTo(ChronoUnit.SECONDS);
    SafetyCopy copy = named(at, reason);
    while (Files.exists(copy.file())) {
      at = at.plusSeconds(1);
      copy = named(at, reason);
    }
    return copy;
  }

  /// A place for a base file that cannot be read, kept as it is.
  Path nextRaw(LocalDateTime now) throws IOException {
    Files.createDirectories(folder);
    LocalDateTime at = now;
    while (Files.exists(raw(at))) at = at.plusSeconds(1);
    return raw(at);
  }

  private Path raw(LocalDateTime at) {
    return folder.resolve(TIME.format(at) + RAW);
  }

  /// Whether a base file is kept here that cannot be read.
  boolean hasRaw() throws IOException {
    if (!Files.isDirectory(folder)) return false;
    try (Stream<Path> files = Files.list(folder)) {
      return files.anyMatch(file -> file.getFileName().toString().endsWith(RAW));
    }
  }

  /// Takes away what the rule no longer keeps, and what a crash left half written.
  ///
  /// @param spared stays, since it is being read
  void prune(CopyPlan plan, Optional<Path> spared) throws IOException {
    for (SafetyCopy old : Retention.toDelete(all(), plan)) {
      if (spared.isPresent() && Files.isSameFile(old.file(), spared.get())) continue;
      Files.deleteIfExists(old.file());
    }
    clean();
  }

  /// Gives a copy a name by which it is kept for good.
  Path hold(Path file) throws IOException {
    for (SafetyCopy copy : all()) {
      if (!copy.file().equals(file) || copy.reason().kept()) continue;
      return Files.move(file, next(copy.at(), CopyReason.BY_HAND).file());
    }
    return file;
  }

  void clean() throws IOException {
    if (!Files.isDirectory(folder)) return;
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        if (TargetFile.leftBeside(file)) Files.deleteIfExists(file);
      }
    }
  }

  private SafetyCopy named(LocalDateTime at, CopyReason reason) {
    String name = TIME.format(at) + " " + reason.code() + StoreFolder.ENDING;
    return new SafetyCopy(folder.resolve(name), at, reason);
  }

  private static Optional<SafetyCopy> copy(Path file) {
    String name = file.getFileName().toString();
    if (name.length() <= TIME_LENGTH || !name.endsWith(StoreFolder.ENDING)) return Optional.empty();
    String reason =
        name.substring(TIME_LENGTH, name.length() - StoreFolder.ENDING.length()).strip();
    try {
      LocalDateTime at = LocalDateTime.parse(name.substring(0, TIME_LENGTH), TIME);
      return CopyReason.of(reason).map(known -> new SafetyCopy(file, at, known));
    } catch (DateTimeParseException _) {
      return Optional.empty();
    }
  }
}
