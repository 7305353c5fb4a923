package zveno.ui.form;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Controls that are no text field, with their name at the left as a field has it.
public final class FieldRow extends HBox {
  public FieldRow(String name, Node... controls) {
    Label words = new Label(name);
    words.setWrapText(true);
    words.getStyleClass().add("field-label");
    Region box = box(controls);
    HBox.setHgrow(box, Priority.ALWAYS);
    getStyleClass().add("card-field");
    getChildren().addAll(words, box);
    for (Node control : controls) {
      if (control.getAccessibleText() == null) control.setAccessibleText(name);
    }
  }

  /// A flow gives each control all the width that it wants, so one that can wrap stands alone.
  private static Region box(Node... controls) {
    if (controls.length == 1 && controls[0] instanceof Segments<?> alone) return alone.wrap();
    FlowPane box = new FlowPane(controls);
    box.getStyleClass().add("field-controls");
    box.setMinWidth(0);
    return box;
  }
}
