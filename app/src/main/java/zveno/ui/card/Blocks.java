package zveno.ui.card;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// Blocks of records that stay where they are while their records are read again, so that nobody
/// loses what is being typed.
public final class Blocks<R, B extends Node> {
  private final VBox place;
  private final Function<R, UUID> id;
  private final Function<R, B> create;
  private final Map<UUID, B> shown = new HashMap<>();
  private Optional<UUID> awaited = Optional.empty();

  public Blocks(VBox place, Function<R, UUID> id, Function<R, B> create) {
    this.place = place;
    this.id = id;
    this.create = create;
  }

  /// A record that was added by hand is opened when it comes.
  public void await(UUID record) {
    awaited = Optional.of(record);
  }

  /// Shows these records.
  ///
  /// @param none what stands there when there are none
  /// @param update writes a record into its block
  /// @param opened gets the block of an awaited record
  public void show(List<R> records, Node none, BiConsumer<B, R> update, Consumer<B> opened) {
    List<Node> blocks = new ArrayList<>();
    Map<UUID, B> left = new HashMap<>(shown);
    for (R record : records) {
      UUID key = id.apply(record);
      B block = left.remove(key);
      if (block == null) block = create.apply(record);
      shown.put(key, block);
      update.accept(block, record);
      blocks.add(block);
    }
    left.keySet().forEach(shown::remove);
    if (blocks.isEmpty()) blocks.add(none);
    if (!place.getChildren().equals(blocks)) place.getChildren().setAll(blocks);
    if (awaited.isEmpty()) return;
    B block = shown.get(awaited.get());
    if (block == null) return;
    awaited = Optional.empty();
    opened.accept(block);
  }
}
