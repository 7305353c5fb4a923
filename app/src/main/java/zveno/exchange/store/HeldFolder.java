package zveno.exchange.store;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import zveno.database.BaseAddress;
import zveno.database.BaseUnreadableException;
import zveno.database.Database;
import zveno.database.Schema;
import zveno.database.vet.UnsafeBaseException;
import zveno.database.vet.Vet;
import zveno.exchange.CleanClose;
import zveno.exchange.Damage;
import zveno.exchange.Damage.What;
import zveno.exchange.Manifest;
import zveno.exchange.SafetyCopy;
import zveno.exchange.StoreCard;
import zveno.exchange.StoreDamagedException;
import zveno.exchange.StoreFolder;
import zveno.exchange.StoreInUseException;
import zveno.exchange.StoreRefusedException;

/// A store folder that no other program can open meanwhile, its base still closed.
final class HeldFolder implements AutoCloseable {
  private final StoreFolder folder;
  private final StoreLock lock;
  private final StoreNotes notes;
  private final CopyShelf shelf;

  HeldFolder(StoreFolder folder, StoreLock lock, StoreNotes notes) throws IOException {
    this.folder = folder;
    this.lock = lock;
    this.notes = notes;
    this.shelf = new CopyShelf(folder);
    new BaseSwap(folder).finish();
    shelf.clean();
  }

  StoreFolder folder() {
    return folder;
  }

  StoreNotes notes() {
    return notes;
  }

  CopyShelf shelf() {
    return shelf;
  }

  boolean hasBase() {
    return Files.exists(folder.base());
  }

  /// Nothing tells that a store was ever here. A folder that knows of a base and has none is
  /// damaged, never new.
  boolean empty() throws IOException {
    return !hasBase() && !Files.exists(folder.card()) && shelf.all().isEmpty();
  }

  /// Lays down a base and its card where nothing is.
  void begin(String owner) throws IOException {
    BaseSwap swap = new BaseSwap(folder);
    var building = swap.building();
    StoreCard card = StoreCard.fresh(UUID.randomUUID(), owner).withClosed(Facts.ofClosed(building));
    swap.commit(building, card);
    notes.closed(folder, card.replica());
  }

  /// The card; a store that came from elsewhere is written by a new replica from now on.
  StoreCard card(String owner) throws IOException {
    Optional<StoreCard> found = CardFile.read(folder.card());
    StoreCard card = found.orElseGet(() -> unknown(owner));
    Optional<StoreNotes.Note> note = notes.of(folder);
    boolean known = note.isPresent() && note.get().replica().equals(card.replica());
    if (found.isPresent() && known) return card;
    StoreCard fresh = found.isPresent() ? card.withReplica(UUID.randomUUID()) : card;
    CardFile.write(folder.card(), fresh);
    return fresh;
  }

  /// The card of a store that has lost its own. What its newest copy holds must be in the base too:
  /// a shrunken store is never taken for a new one.
  private StoreCard unknown(String owner) {
    Optional<Manifest> copy = newestCopy().flatMap(CopyShelf::verified).map(Verified::manifest);
    StoreCard fresh =
        StoreCard.fresh(copy.map(Manifest::dataSet).orElseGet(UUID::randomUUID), owner);
    return copy.map(known -> fresh.withClosed(CleanClose.atLeast(known))).orElse(fresh);
  }

  /// Vets the base, opens it at the schema it has, and looks whether it is whole.
  Database open(StoreCard card) throws IOException {
    if (!hasBase()) throw damaged(Damage.of(What.BASE_MISSING));
    boolean ours =
        notes
            .of(folder)
            .filter(note -> note.replica().equals(card.replica()))
            .map(StoreNotes.Note::open)
            .orElse(false);
    if (!ours && !lock.leftBehind()) uncut(card);
    int schema = vet(card, ours);
    notes.opened(folder, card.replica());
    Database base = connect(schema);
    boolean whole = false;
    try {
      var damages =
          base.<List<Damage>, RuntimeException>snapshotOf(
              connection -> HealthCheck.of(connection, card.closed()));
      if (!damages.isEmpty()) throw new StoreDamagedException(folder, damages, newestCopy());
      whole = true;
      return base;
    } catch (BaseUnreadableException _) {
      throw damaged(Damage.of(What.UNREADABLE));
    } finally {
      if (!whole) closeQuietly(base);
    }
  }

  /// A base that was closed in good order is as long as it was then; H2 would not notice.
  private void uncut(StoreCard card) throws IOException {
    long then = card.closed().map(CleanClose::bytes).orElse(0L);
    long now = Files.size(folder.base());
    if (now < then) throw damaged(new Damage(What.CUT, "", then, now));
  }

  private int vet(StoreCard card, boolean ours) {
    try {
      return Vet.schema(folder.base(), ours);
    } catch (UnsafeBaseException e) {
      throw switch (e.why()) {
        case UNREADABLE -> damaged(Damage.of(What.UNREADABLE));
        case INCOMPLETE -> damaged(Damage.of(What.SCHEMA));
        // A card that knows the base says that it was one.
        case NOT_OURS ->
            card.closed().isPresent()
                ? damaged(Damage.of(What.UNREADABLE))
                : refused(StoreRefusedException.Why.NOT_A_BASE, e);
        case UNSAFE -> refused(StoreRefusedException.Why.UNSAFE, e);
        case UNFINISHED -> refused(StoreRefusedException.Why.UNFINISHED, e);
        case IN_USE -> inUse();
      };
    }
  }

  private Database connect(int schema) {
    try {
      return Schema.open(BaseAddress.in(folder.path()), schema);
    } catch (BaseUnreadableException e) {
      if (e.inUse()) throw inUse();
      throw damaged(Damage.of(What.UNREADABLE));
    }
  }

  private static void closeQuietly(Database base) {
    try {
      base.close();
    } catch (BaseUnreadableException _) {
      return; // the first failure is the one to tell
    }
  }

  private StoreInUseException inUse() {
    return new StoreInUseException(
        folder, Optional.empty(), newestCopy(), CardFile.zone(folder.card()));
  }

  private StoreDamagedException damaged(Damage damage) {
    return new StoreDamagedException(folder, List.of(damage), newestCopy());
  }

  private StoreRefusedException refused(StoreRefusedException.Why why, UnsafeBaseException e) {
    return new StoreRefusedException(folder, why, e.detail(), newestCopy());
  }

  Optional<SafetyCopy> newestCopy() {
    return shelf.newestVerified();
  }

  @Override
  public void close() throws IOException {
    lock.close();
  }
}
