package zveno.exchange.store;

import java.io.IOException;
import java.util.UUID;
import zveno.database.Database;
import zveno.exchange.StoreCard;
import zveno.exchange.StoreFolder;

/// A store that this program holds until it is closed.
public final class OpenStore implements AutoCloseable {
  private final StoreFolder folder;
  private final StoreCard card;
  private final Database database;
  private final StoreLock lock;
  private final StoreNotes notes;

  OpenStore(
      StoreFolder folder, StoreCard card, Database database, StoreLock lock, StoreNotes notes) {
    this.folder = folder;
    this.card = card;
    this.database = database;
    this.lock = lock;
    this.notes = notes;
  }

  public StoreFolder folder() {
    return folder;
  }

  public StoreCard card() {
    return card;
  }

  /// The replica that writes here.
  public UUID replica() {
    return card.replica();
  }

  public Database database() {
    return database;
  }

  /// Closes the base in good order and lets others in.
  @Override
  public void close() {
    try (lock) {
      database.close();
      notes.closed(folder, card.replica());
    } catch (IOException e) {
      throw NotWritable.of(folder.path(), e);
    }
  }
}
