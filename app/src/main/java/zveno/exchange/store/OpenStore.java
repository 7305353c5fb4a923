package zveno.exchange.store;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import zveno.database.Database;
import zveno.exchange.CleanClose;
import zveno.exchange.CopyReason;
import zveno.exchange.RiskyPlace;
import zveno.exchange.SafetyCopy;
import zveno.exchange.StoreCard;
import zveno.exchange.StoreFolder;
import zveno.exchange.StoreNotWritableException;

/// A store that this program holds until it is closed.
public final class OpenStore implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(OpenStore.class);

  private final HeldFolder held;
  private final StoreCard card;
  private final Database database;
  private final SafetyCopies copies;
  private final String who;
  private final Compaction compaction;
  private Optional<StoreNotWritableException> copyFailure = Optional.empty();

  OpenStore(
      HeldFolder held,
      StoreCard card,
      Database database,
      SafetyCopies copies,
      String who,
      Compaction compaction) {
    this.held = held;
    this.card = card;
    this.database = database;
    this.copies = copies;
    this.who = who;
    this.compaction = compaction;
  }

  public StoreFolder folder() {
    return held.folder();
  }

  public StoreCard card() {
    return card;
  }

  /// The replica that writes here.
  public UUID replica() {
    return card.replica();
  }

  /// The person who opened it.
  public String who() {
    return who;
  }

  public Database database() {
    return database;
  }

  public SafetyCopies copies() {
    return copies;
  }

  /// What may harm a base in this folder, where anything may.
  public Optional<RiskyPlace> place() {
    return PlaceLook.at(folder().path(), System.getenv());
  }

  /// Why no safety copy could be taken at start; the store is open all the same.
  public Optional<StoreNotWritableException> copyFailure() {
    return copyFailure;
  }

  void copyAtStart() {
    boolean untouched =
        database.<Boolean, RuntimeException>snapshotOf(base -> Facts.vector(base).isEmpty());
    if (!untouched) copy(CopyReason.START);
  }

  /// Takes a copy if anything changed, notes what stands in the base for the next start, closes it,
  /// makes its file small where it has grown, and lets others in.
  @Override
  public void close() {
    try (held) {
      Optional<CleanClose> now = changed();
      if (now.isPresent() && !now.get().vector().isEmpty()) copy(CopyReason.EXIT);
      if (now.isPresent()) sweep();
      Optional<SafetyCopy> grown = compaction.copyIfItPays(folder(), copies);
      database.close();
      StoreCard closed = noteClosed(now.or(card::closed).orElseThrow());
      if (grown.isPresent()) compaction.rebuild(folder(), closed, grown.get());
      held.notes().closed(folder(), card.replica());
    } catch (IOException e) {
      throw NotWritable.of(folder().path(), e);
    }
  }

  /// A sweep that does not work out costs room on the disk, no more.
  private void sweep() {
    try {
      FileSweep sweep = new FileSweep(new Attachments(folder()), new CopyShelf(folder()));
      sweep.sweep(database.<Set<String>, SQLException>snapshotOf(Attachments::contents));
    } catch (IOException | SQLException e) {
      LOG.warn("no sweep: {}", e.toString());
    }
  }

  /// H2 may shorten the file also when nothing was written.
  private StoreCard noteClosed(CleanClose facts) throws IOException {
    StoreCard now = card.withClosed(facts.closedAt(Files.size(folder().base())));
    if (!now.equals(card)) CardFile.write(folder().card(), now);
    return now;
  }

  /// What stands in the base, where that is not what the card says.
  private Optional<CleanClose> changed() {
    return database.snapshotOf(
        base -> {
          boolean same =
              !database.written()
                  && card.closed().isPresent()
                  && card.closed().get().vector().equals(Facts.vector(base));
          return same ? Optional.empty() : Optional.of(Facts.of(base));
        });
  }

  private void copy(CopyReason reason) {
    try {
      copies.takeIfChanged(reason);
    } catch (StoreNotWritableException e) {
      LOG.warn("no copy: {}", e.why());
      copyFailure = Optional.of(e);
    }
  }
}
