package zveno.exchange.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import zveno.database.shape.RowCounts;
import zveno.database.shape.Shapes;
import zveno.database.shape.TableShape;
import zveno.exchange.LostFile;
import zveno.exchange.RiskyPlace;
import zveno.exchange.StoreDamagedException;
import zveno.exchange.StoreFolder;
import zveno.exchange.StoreHealth;

/// Looks whether a store is whole.
public final class StoreCheck {
  private final StoreDoor door;

  public StoreCheck(StoreDoor door) {
    this.door = door;
  }

  /// Goes through the door as any start does. Damage is an answer; that the store is in use,
  /// refused or newer is thrown as [StoreDoor#open] does.
  public StoreHealth of(StoreFolder folder, String who) {
    Optional<RiskyPlace> place = PlaceLook.at(folder.path(), System.getenv());
    try (OpenStore store = door.open(folder, who)) {
      return new StoreHealth(rows(store), List.of(), lost(store), place, Optional.empty());
    } catch (StoreDamagedException e) {
      return new StoreHealth(Map.of(), e.damages(), List.of(), place, e.newestCopy());
    }
  }

  private static List<LostFile> lost(OpenStore store) {
    Attachments attachments = new Attachments(store.folder());
    return store.database().snapshotOf(attachments::lost);
  }

  private static Map<String, Long> rows(OpenStore store) {
    return store
        .database()
        .<Map<String, Long>, RuntimeException>snapshotOf(
            base -> {
              var tables = Shapes.of(base).stream().filter(TableShape::ofRecords).toList();
              Map<String, Long> rows = new TreeMap<>();
              RowCounts.of(base, tables).forEach((table, count) -> rows.put(table, count.live()));
              return rows;
            });
  }
}
