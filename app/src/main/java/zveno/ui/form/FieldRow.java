package zveno.ui.form;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// Controls that are no text field, with their name at the left as a field has it.
public final class FieldRow extends HBox {
  public FieldRow(String name, Node... controls) {
    Label words = new Label(name);
    words.setWrapText(true);
    words.getStyleClass().add("field-label");
    FlowPane box = new FlowPane(controls);
    box.getStyleClass().add("field-controls");
    HBox.setHgrow(box, Priority.ALWAYS);
    box.setMinWidth(0);
    getStyleClass().add("card-field");
    getChildren().addAll(words, box);
    for (Node control : controls) {
      if (control.getAccessibleText() == null) control.setAccessibleText(name);
    }
  }
}
