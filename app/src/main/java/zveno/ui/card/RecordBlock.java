package zveno.ui.card;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import zveno.text.Messages;
import zveno.ui.Icon;
import zveno.ui.form.FieldSection;

/// A record on a card: a head that is always seen, fields that unfold.
public final class RecordBlock extends VBox {
  private final Label title = new Label();
  private final Label under = new Label();
  private final HBox beside = new HBox();
  private final VBox fields = new VBox();

  public RecordBlock(Messages messages, Runnable delete) {
    title.getStyleClass().add("medium");
    title.setWrapText(true);
    title.setMaxWidth(Double.MAX_VALUE);
    title.setMinHeight(Region.USE_PREF_SIZE);
    HBox.setHgrow(title, Priority.ALWAYS);
    under.getStyleClass().addAll("muted", "caption");
    under.setWrapText(true);
    under.setMinHeight(Region.USE_PREF_SIZE);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    beside.getStyleClass().add("card-row");
    HBox second = new HBox(under, space, beside);
    second.getStyleClass().add("card-row");
    HBox head =
        new HBox(
            title,
            FieldSection.iconButton(
                Icon.EDIT, messages.get("partners.unfold.button"), () -> unfold(!unfolded())),
            FieldSection.iconButton(
                Icon.TRASH, messages.get("partners.deleteRecord.button"), delete));
    head.getStyleClass().add("record-head");
    fields.getStyleClass().add("card-body");
    getStyleClass().add("record-block");
    getChildren().addAll(head, second, fields);
    unfold(false);
  }

  public void head(String name, String line, Node... right) {
    title.setText(name);
    under.setText(line);
    beside.getChildren().setAll(right);
  }

  public void add(Node field) {
    fields.getChildren().add(field);
  }

  public boolean unfolded() {
    return fields.isVisible();
  }

  public void unfold(boolean shown) {
    fields.setVisible(shown);
    fields.setManaged(shown);
  }
}
