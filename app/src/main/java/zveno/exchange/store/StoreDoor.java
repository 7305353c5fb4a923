package zveno.exchange.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import zveno.database.BaseUnreadableException;
import zveno.database.Database;
import zveno.database.Schema;
import zveno.exchange.CopyReason;
import zveno.exchange.Damage;
import zveno.exchange.Damage.What;
import zveno.exchange.Holder;
import zveno.exchange.StoreCard;
import zveno.exchange.StoreDamagedException;
import zveno.exchange.StoreFolder;
import zveno.exchange.StoreInUseException;

/// The only way into a store: who holds it, the vet, the migration with a copy before it, the
/// health check, the copy at start.
public final class StoreDoor {
  private final StoreNotes notes;
  private final String program;
  private final Clock clock;
  private final String computer;
  private final Compaction compaction;
  private final CopyPlanFile plans;

  /// A door for this user on this computer.
  ///
  /// @param settings the folder of the user's settings
  /// @param program version of the program
  public StoreDoor(Path settings, String program, Clock clock) {
    this(settings, program, clock, Compaction.USUAL);
  }

  StoreDoor(Path settings, String program, Clock clock, Compaction compaction) {
    this.computer = Computer.name(System.getenv());
    this.notes = new StoreNotes(settings, computer);
    this.program = program;
    this.clock = clock;
    this.compaction = compaction;
    this.plans = new CopyPlanFile(settings);
  }

  /// Opens the store in this folder, or begins a new one where nothing is.
  ///
  /// @param who the person: the author of changes, shown to whoever finds the store in use
  /// @throws StoreInUseException when another program has it open
  /// @throws zveno.exchange.StoreRefusedException when the base is not one of ours
  /// @throws zveno.exchange.StoreDamagedException when something of the base is lost
  /// @throws zveno.exchange.StoreNotWritableException when the folder cannot be written
  /// @throws zveno.database.NewerSchemaException when a newer program made it
  public OpenStore open(StoreFolder folder, String who) {
    try {
      HeldFolder held = hold(folder, who);
      boolean open = false;
      try {
        if (held.empty()) held.begin(who);
        OpenStore store = enter(held, who);
        open = true;
        return store;
      } finally {
        if (!open) held.close();
      }
    } catch (IOException e) {
      throw NotWritable.of(folder, e);
    } catch (BaseUnreadableException e) {
      if (e.noRoom() || e.inUse()) throw e; // all else that goes wrong here lies in the file
      var copy = new CopyShelf(folder).newestVerified();
      throw new StoreDamagedException(folder, List.of(Damage.of(What.UNREADABLE)), copy);
    }
  }

  String program() {
    return program;
  }

  Clock clock() {
    return clock;
  }

  /// Keeps others out of the folder.
  HeldFolder hold(StoreFolder folder, String who) throws IOException {
    Files.createDirectories(folder.path());
    StoreLock lock =
        StoreLock.take(folder, new Holder(who, clock.instant(), computer))
            .orElseThrow(() -> inUse(folder));
    boolean held = false;
    try {
      HeldFolder result = new HeldFolder(folder, lock, notes);
      held = true;
      return result;
    } finally {
      if (!held) lock.close();
    }
  }

  /// Opens the base of a folder that is held.
  OpenStore enter(HeldFolder held, String who) throws IOException {
    StoreCard card = held.card(who);
    Database base = held.open(card);
    boolean entered = false;
    try {
      if (base.<Integer, RuntimeException>snapshotOf(Schema::version) < Schema.NEWEST) {
        copies(held, card, base, who).take(CopyReason.BEFORE_MIGRATION);
        base.close();
        card = migrate(held, card);
        base = held.open(card);
      }
      SafetyCopies copies = copies(held, card, base, who);
      OpenStore store = new OpenStore(held, card, base, copies, who, compaction);
      store.copyAtStart();
      entered = true;
      return store;
    } finally {
      if (!entered) base.close();
    }
  }

  /// Migrates a copy of the base and puts it in place; the base itself is never half migrated.
  private static StoreCard migrate(HeldFolder held, StoreCard card) throws IOException {
    BaseSwap swap = new BaseSwap(held.folder());
    Path building = swap.building();
    Files.copy(
        held.folder().base(),
        building.resolve(StoreFolder.BASE),
        StandardCopyOption.COPY_ATTRIBUTES);
    StoreCard migrated = card.withClosed(Facts.ofClosed(building));
    swap.commit(building, migrated);
    return migrated;
  }

  SafetyCopies copies(HeldFolder held, StoreCard card, Database base, String who) {
    return new SafetyCopies(held.folder(), card, base, who, program, clock, plans);
  }

  private static StoreInUseException inUse(StoreFolder folder) {
    Optional<Holder> holder;
    try {
      holder = StoreLock.holder(folder);
    } catch (IOException _) {
      holder = Optional.empty();
    }
    return new StoreInUseException(
        folder, holder, new CopyShelf(folder).newestVerified(), CardFile.zone(folder.card()));
  }
}
