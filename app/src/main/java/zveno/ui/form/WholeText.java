package zveno.ui.form;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;

/// Shows all of a text that is longer than its field, in as many lines as it takes, while nobody
/// types there: a field alone would cut it in the middle of a letter.
final class WholeText extends StackPane {
  private final TextField field;
  private final Label whole = new Label();

  WholeText(TextField field) {
    this.field = field;
    whole.setWrapText(true);
    whole.setMouseTransparent(true);
    whole.setMaxWidth(Double.MAX_VALUE);
    whole.getStyleClass().add("whole-text");
    whole.textProperty().bind(field.textProperty());
    whole.managedProperty().bind(whole.visibleProperty());
    setAlignment(Pos.TOP_LEFT);
    setMinWidth(0);
    getChildren().addAll(field, whole);
    field.textProperty().subscribe(text -> look());
    field.focusedProperty().subscribe(focused -> look());
    widthProperty().subscribe(width -> look());
    whole.fontProperty().subscribe(font -> look());
    setOnMouseClicked(click -> field.requestFocus());
  }

  private void look() {
    boolean cut = !field.isFocused() && getWidth() > 0 && whole.prefWidth(-1) > getWidth();
    whole.setVisible(cut);
    field.setOpacity(cut ? 0 : 1);
  }
}
