package zveno.ui.form;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;

/// A small question over the window; Esc and a click beside it leave everything as it was.
public final class AskPopup {
  private final VBox box = new VBox();
  private final Popup popup = new Popup();

  public AskPopup(String title) {
    Label words = new Label(title);
    words.getStyleClass().add("strong");
    words.setWrapText(true);
    words.setMinHeight(Region.USE_PREF_SIZE);
    box.getStyleClass().addAll("filter-panel", "bulk-edit");
    box.getChildren().add(words);
    popup.setAutoHide(true);
    popup.setHideOnEscape(true);
    popup.getContent().add(box);
  }

  /// Fields one under another, and the button that answers at the right below them.
  public void fill(List<? extends Node> fields, Button ok) {
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox buttons = new HBox(space, ok);
    buttons.getStyleClass().add("card-row");
    box.getChildren().addAll(fields);
    box.getChildren().add(buttons);
  }

  /// Buttons one under another, each of which is an answer.
  public void offer(List<Button> answers) {
    answers.forEach(button -> button.setMaxWidth(Double.MAX_VALUE));
    box.getChildren().addAll(answers);
  }

  /// A button that answers: the question goes, then the answer is done.
  public Button answer(String id, String words, Runnable done, String... styles) {
    Button button =
        FieldSection.button(
            words,
            () -> {
              popup.hide();
              done.run();
            },
            styles);
    button.setId(id);
    return button;
  }

  /// Asks.
  ///
  /// @param over the question stands in the middle over it
  /// @param first where the focus goes
  public void open(Node over, Node first) {
    Bounds room = over.localToScreen(over.getBoundsInLocal());
    if (room == null) return;
    popup.setOnShown(
        e -> {
          popup.setX(room.getCenterX() - popup.getWidth() / 2);
          popup.setY(room.getCenterY() - popup.getHeight() / 2);
        });
    popup.show(over, room.getMinX(), room.getMinY());
    first.requestFocus();
  }
}
