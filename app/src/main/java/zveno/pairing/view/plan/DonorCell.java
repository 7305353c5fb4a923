package zveno.pairing.view.plan;

import java.util.OptionalInt;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import zveno.pairing.view.bench.SwapViewModel;
import zveno.text.Messages;
import zveno.ui.Tips;

/// A school that gives support, with its places; it can be dragged to a recipient.
final class DonorCell extends ListCell<SideLine> {
  private static final int MOST_DOTS = 4;

  private final Messages messages;
  private final Label name = new Label();
  private final Label used = new Label();
  private final HBox dots = new HBox();
  private final HBox row = new HBox();
  private final Tooltip tip = Tips.of("");

  DonorCell(Messages messages, SwapViewModel swap) {
    this.messages = messages;
    setPrefWidth(0);
    row.getStyleClass().add("side-row");
    name.getStyleClass().add("strong");
    used.getStyleClass().add("caption");
    used.setMinWidth(Region.USE_PREF_SIZE);
    name.setMinWidth(0);
    dots.getStyleClass().add("place-dots");
    dots.setMinWidth(Region.USE_PREF_SIZE);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    row.getChildren().addAll(name, space, dots, used);
    DonorDrag.from(
        this,
        swap,
        () -> getItem() == null ? OptionalInt.empty() : OptionalInt.of(getItem().place()));
  }

  @Override
  protected void updateItem(@Nullable SideLine line, boolean empty) {
    super.updateItem(line, empty);
    if (line == null || empty) {
      setGraphic(null);
      setTooltip(null);
      return;
    }
    name.setText(line.name());
    used.setText(line.words());
    dots.getChildren().clear();
    for (int i = 0; i < line.capacity() && line.capacity() <= MOST_DOTS; i++) {
      Region dot = new Region();
      dot.getStyleClass().addAll("place-dot", i < line.used() ? "taken" : "free");
      dots.getChildren().add(dot);
    }
    tip.setText(messages.get("pairing.dragDonor.hint", line.name()));
    setTooltip(tip);
    setAccessibleText(line.name() + ", " + line.words());
    setGraphic(row);
  }
}
