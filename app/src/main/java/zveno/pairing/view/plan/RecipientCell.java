package zveno.pairing.view.plan;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import zveno.ui.Icon;
import zveno.ui.Tips;

/// A school that needs support, with its donor.
final class RecipientCell extends ListCell<SideLine> {
  private final Label name = new Label();
  private final Label with = new Label();
  private final HBox row = new HBox();
  private final Tooltip tip = Tips.of("");

  RecipientCell() {
    setPrefWidth(0);
    row.getStyleClass().add("side-row");
    name.getStyleClass().add("strong");
    with.getStyleClass().addAll("caption", "muted");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    name.setMinWidth(0);
    with.setMinWidth(0);
    row.getChildren().addAll(new Label(), name, space, with);
  }

  @Override
  protected void updateItem(@Nullable SideLine line, boolean empty) {
    super.updateItem(line, empty);
    if (line == null || empty) {
      setGraphic(null);
      setTooltip(null);
      return;
    }
    Icon icon = line.well() ? Icon.SUCCESS : Icon.WARNING;
    row.getChildren().set(0, icon.node(line.well() ? "success" : "warning"));
    name.setText(line.name());
    with.setText(line.words());
    with.getStyleClass().setAll("label", "caption", line.used() > 0 ? "muted" : "attention");
    setAccessibleText(line.name() + ", " + line.words());
    tip.setText(getAccessibleText());
    setTooltip(tip);
    setGraphic(row);
  }
}
