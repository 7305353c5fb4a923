package zveno.exchange.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import zveno.database.Database;
import zveno.database.Schema;
import zveno.exchange.CopyDesk;
import zveno.exchange.CopyPlan;
import zveno.exchange.CopyReason;
import zveno.exchange.Manifest;
import zveno.exchange.RiskyPlace;
import zveno.exchange.SafetyCopy;
import zveno.exchange.StoreCard;
import zveno.exchange.StoreFolder;
import zveno.exchange.StoreNotWritableException;

/// Takes safety copies of an open base. Attachments are not repeated in them.
public final class SafetyCopies implements CopyDesk {
  private final StoreFolder folder;
  private final StoreCard card;
  private final Database database;
  private final CopyShelf shelf;
  private final String author;
  private final String program;
  private final Clock clock;
  private final CopyPlanFile plans;
  private final SecondFolder second;

  SafetyCopies(
      StoreFolder folder,
      StoreCard card,
      Database database,
      String author,
      String program,
      Clock clock,
      CopyPlanFile plans) {
    this.folder = folder;
    this.card = card;
    this.database = database;
    this.shelf = new CopyShelf(folder);
    this.author = author;
    this.program = program;
    this.clock = clock;
    this.plans = plans;
    this.second = new SecondFolder(card.dataSet());
  }

  /// Writes and verifies a copy, then takes away the old ones that the rule no longer keeps.
  ///
  /// @throws StoreNotWritableException when it could not be written; nothing was taken away
  public SafetyCopy take(CopyReason reason) {
    return take(reason, Optional.empty());
  }

  /// Takes a copy before another file takes the base's place.
  SafetyCopy before(Path source) {
    return take(CopyReason.BEFORE_RESTORE, Optional.of(source));
  }

  private SafetyCopy take(CopyReason reason, Optional<Path> spared) {
    try {
      SafetyCopy copy = shelf.next(LocalDateTime.ofInstant(clock.instant(), card.zone()), reason);
      Label label =
          new Label(program, card, author, clock.instant(), Manifest.Kind.FULL, reason.code());
      new BaseWriter(database, Optional.empty()).write(copy.file(), label);
      CopyPlan plan = plans.read();
      shelf.prune(plan, spared);
      second.take(copy, plan, spared);
      return copy;
    } catch (IOException e) {
      throw NotWritable.of(folder.copies(), e);
    }
  }

  /// Keeps a copy for good, since somebody goes back to it: no rule takes it away meanwhile.
  ///
  /// @return where it lies now; a file that is no copy of this store stays where it is
  public Path hold(Path file) {
    try {
      return shelf.hold(file);
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

  @Override
  public CopyPlan plan() {
    return plans.read();
  }

  @Override
  public void plan(CopyPlan plan) {
    plans.write(plan);
  }

  @Override
  public Path folder() {
    return folder.copies();
  }

  @Override
  public SafetyCopy now() {
    return take(CopyReason.BY_HAND);
  }

  @Override
  public Optional<SafetyCopy> atWork() {
    return takeIfChanged(CopyReason.AT_WORK);
  }

  @Override
  public Optional<StoreNotWritableException> secondFailure() {
    return second.failure();
  }

  @Override
  public Optional<RiskyPlace> risk(Path place) {
    return PlaceLook.at(place, System.getenv());
  }

  @Override
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
