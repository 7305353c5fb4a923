package zveno.exchange.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Stream;
import zveno.exchange.StoreCard;
import zveno.exchange.StoreFolder;
import zveno.files.Disks;
import zveno.files.TargetFile;

/// Puts a new base and its card in the place of the old ones, so that a crash at any step leaves
/// the old ones or the new ones, whole.
///
/// The new base is moved beside the old one, then its card is written beside the old card: from
/// then on the new one counts, and whoever opens the store next ends what is not ended.
final class BaseSwap {
  private static final String BUILDING = ".zveno-new-";

  private final StoreFolder folder;
  private final Path newBase;
  private final Path newCard;

  BaseSwap(StoreFolder folder) {
    this.folder = folder;
    this.newBase = folder.path().resolve("zveno.new.mv.db");
    this.newCard = folder.path().resolve("zveno.new.json");
  }

  /// An empty folder in which a new base can be built.
  Path building() throws IOException {
    return Files.createDirectory(folder.path().resolve(BUILDING + UUID.randomUUID()));
  }

  /// Puts the base that was built in this folder, and this card, in place.
  void commit(Path building, StoreCard card) throws IOException {
    Path built = building.resolve(StoreFolder.BASE);
    Disks.flush(built);
    Disks.move(built, newBase);
    CardFile.write(folder.card(), newCard, card);
    finish();
  }

  /// Ends a swap that a crash stopped, or takes away what it had not come to.
  void finish() throws IOException {
    if (Files.exists(newCard)) {
      if (Files.exists(newBase)) Disks.move(newBase, folder.base());
      Disks.move(newCard, folder.card());
    }
    Files.deleteIfExists(newBase);
    try (Stream<Path> left = Files.list(folder.path())) {
      for (Path file : left.toList()) {
        String name = file.getFileName().toString();
        if (name.startsWith(BUILDING)) Disks.remove(file);
        if (TargetFile.leftBeside(file)) Files.deleteIfExists(file);
      }
    }
  }
}
