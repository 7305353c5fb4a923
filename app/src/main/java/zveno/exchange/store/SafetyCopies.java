package zveno.exchange.store;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import zveno.database.Database;
import zveno.database.Schema;
import zveno.exchange.CopyReason;
import zveno.exchange.Manifest;
import zveno.exchange.SafetyCopy;
import zveno.exchange.StoreCard;
import zveno.exchange.StoreFolder;
import zveno.exchange.StoreNotWritableException;

/// Takes safety copies of an open base. Attachments are not repeated in them.
public final class SafetyCopies {
  private final StoreFolder folder;
  private final StoreCard card;
  private final Database database;
  private final CopyShelf shelf;
  private final String author;
  private final String program;
  private final Clock clock;

  SafetyCopies(
      StoreFolder folder,
      StoreCard card,
      Database database,
      String author,
      String program,
      Clock clock) {
    this.folder = folder;
    this.card = card;
    this.database = database;
    this.shelf = new CopyShelf(folder);
    this.author = author;
    this.program = program;
    this.clock = clock;
  }

  /// Writes and verifies a copy, then takes away the old ones that the rule no longer keeps.
  ///
  /// @throws StoreNotWritableException when it could not be written; nothing was taken away
  public SafetyCopy take(CopyReason reason) {
    try {
      SafetyCopy copy = shelf.next(LocalDateTime.ofInstant(clock.instant(), card.zone()), reason);
      Label label =
          new Label(program, card, author, clock.instant(), Manifest.Kind.FULL, reason.code());
      new BaseWriter(database, Optional.empty()).write(copy.file(), label);
      shelf.prune();
      return copy;
    } catch (IOException e) {
      throw NotWritable.of(folder.copies(), e);
    }
  }

  /// Takes away a copy that turned out to be needless: nothing was written after it. One that
  /// cannot be taken away does no harm.
  public void withdraw(SafetyCopy needless) {
    try {
      Files.deleteIfExists(needless.file());
    } catch (IOException _) {
      return;
    }
  }

  /// Takes a copy unless the newest one is whole and holds the same changes.
  Optional<SafetyCopy> takeIfChanged(CopyReason reason) {
    return upToDate() ? Optional.empty() : Optional.of(take(reason));
  }

  /// All copies, the newest first.
  public List<SafetyCopy> all() {
    try {
      return shelf.all();
    } catch (IOException e) {
      throw NotWritable.of(folder.copies(), e);
    }
  }

  private boolean upToDate() {
    List<SafetyCopy> copies = all();
    if (copies.isEmpty()) return false;
    Optional<Verified> newest = CopyShelf.verified(copies.getFirst());
    if (newest.isEmpty()) return false;
    return database.<Boolean, RuntimeException>snapshotOf(
        base ->
            Facts.vector(base).equals(newest.get().manifest().vector())
                && Schema.version(base) == newest.get().manifest().schema());
  }
}
