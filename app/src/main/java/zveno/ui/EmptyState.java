package zveno.ui;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What stands where nothing is yet: one sentence, and what to do first.
public final class EmptyState extends VBox {
  public EmptyState(Icon icon, String sentence, Button... buttons) {
    getStyleClass().add("empty-state");
    Label words = new Label(sentence);
    words.setWrapText(true);
    getChildren().addAll(icon.node("huge"), words);
    if (buttons.length == 0) return;
    HBox row = new HBox(buttons);
    row.getStyleClass().add("row");
    getChildren().add(row);
  }
}
