package zveno.ui;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.javafx.FontIcon;

/// A field to look for something: a lens, a cross, Esc empties it.
public final class SearchField extends StackPane {
  private final TextField field = new TextField();

  public SearchField(String prompt, String clearText) {
    getStyleClass().add("search-field");
    field.setPromptText(prompt);
    field.setAccessibleText(prompt);
    FontIcon lens = Icon.SEARCH.node();
    setAlignment(lens, Pos.CENTER_LEFT);
    setMargin(lens, new Insets(0, 0, 0, 9));
    Button clear = new Button("", Icon.CLOSE.node("muted"));
    clear.getStyleClass().addAll("flat", "icon-only", "clear");
    clear.setAccessibleText(clearText);
    clear.setFocusTraversable(false);
    clear.setOnAction(e -> field.clear());
    clear.visibleProperty().bind(field.textProperty().isNotEmpty());
    setAlignment(clear, Pos.CENTER_RIGHT);
    field.addEventFilter(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (e.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
            field.clear();
            e.consume();
          }
        });
    getChildren().addAll(field, lens, clear);
    setMaxHeight(Region.USE_PREF_SIZE);
  }

  public TextField field() {
    return field;
  }
}
