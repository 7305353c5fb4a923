package zveno.intake.view;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import zveno.ui.Icon;

/// The bar under a step: what is so far at the left, the way on at the right.
final class StepFoot extends HBox {
  StepFoot(List<? extends Node> left, List<? extends Node> right) {
    getStyleClass().add("step-foot");
    setMinWidth(0);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    getChildren().addAll(left);
    getChildren().add(space);
    getChildren().addAll(right);
  }

  static Button button(String id, String text, Runnable action, String... styleClasses) {
    Button button = new Button(text);
    button.setId(id);
    button.setMinWidth(USE_PREF_SIZE);
    button.getStyleClass().addAll(styleClasses);
    button.setOnAction(e -> action.run());
    return button;
  }

  static Button onward(String id, String text, Runnable action) {
    Button button = button(id, text, action, "accent");
    button.setGraphic(Icon.TICK.node());
    button.setDefaultButton(false);
    return button;
  }
}
