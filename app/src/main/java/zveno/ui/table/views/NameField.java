package zveno.ui.table.views;

import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;

/// Asks for a name under a button: Enter takes it, Esc and a click beside it do not.
final class NameField {
  private final TextField field = new TextField();
  private final Popup popup = new Popup();

  NameField(String prompt) {
    field.setPromptText(prompt);
    field.setAccessibleText(prompt);
    field.setId("view-name");
    StackPane panel = new StackPane(field);
    panel.getStyleClass().add("filter-panel");
    popup.getContent().add(panel);
    popup.setAutoHide(true);
    popup.setHideOnEscape(true);
  }

  void ask(Node under, String now, Consumer<String> named) {
    field.setText(now);
    field.selectAll();
    field.setOnAction(
        e -> {
          popup.hide();
          named.accept(field.getText());
        });
    Bounds here = under.localToScreen(under.getBoundsInLocal());
    if (here == null) return;
    popup.show(under, here.getMinX(), here.getMaxY() + 2);
    field.requestFocus();
  }
}
