package zveno.exchange.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import zveno.database.BaseAddress;
import zveno.database.Database;
import zveno.database.Schema;
import zveno.exchange.Holder;
import zveno.exchange.StoreCard;
import zveno.exchange.StoreFolder;
import zveno.exchange.StoreInUseException;

/// The only way into a store.
public final class StoreDoor {
  private final StoreNotes notes;
  private final String computer;
  private final Clock clock;

  /// @param settings the folder of this user's settings
  public StoreDoor(Path settings, Clock clock) {
    this.computer = Computer.name(System.getenv());
    this.notes = new StoreNotes(settings, computer);
    this.clock = clock;
  }

  /// Opens the store in this folder, or begins a new one where nothing is.
  ///
  /// @param who the person, shown to whoever finds the store in use
  /// @throws StoreInUseException when another program has it open
  /// @throws zveno.exchange.StoreRefusedException when the base is not one of ours
  /// @throws zveno.exchange.StoreDamagedException when something of the base is lost
  /// @throws zveno.exchange.StoreNotWritableException when the folder cannot be written
  /// @throws zveno.database.NewerSchemaException when a newer program made it
  public OpenStore open(StoreFolder folder, String who) {
    try {
      Files.createDirectories(folder.path());
      StoreLock lock =
          StoreLock.take(folder, new Holder(who, clock.instant(), computer))
              .orElseThrow(() -> inUse(folder));
      boolean open = false;
      try {
        OpenStore store = open(folder, who, lock);
        open = true;
        return store;
      } finally {
        if (!open) lock.close();
      }
    } catch (IOException e) {
      throw NotWritable.of(folder.path(), e);
    }
  }

  private OpenStore open(StoreFolder folder, String who, StoreLock lock) throws IOException {
    StoreCard card =
        CardFile.read(folder.card()).orElseGet(() -> StoreCard.fresh(UUID.randomUUID(), who));
    CardFile.write(folder.card(), card);
    notes.opened(folder, card.replica());
    Database database = Schema.open(BaseAddress.in(folder.path()));
    return new OpenStore(folder, card, database, lock, notes);
  }

  private static StoreInUseException inUse(StoreFolder folder) {
    try {
      return new StoreInUseException(folder, StoreLock.holder(folder), Optional.empty());
    } catch (IOException _) {
      return new StoreInUseException(folder, Optional.empty(), Optional.empty());
    }
  }
}
