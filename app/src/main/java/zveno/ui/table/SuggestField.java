package zveno.ui.table;

import java.util.List;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Bounds;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Popup;
import zveno.text.QuickFilter;
import zveno.text.SearchText;

/// A text field with a list of known values under it; any other text may be typed too.
public final class SuggestField extends TextField {
  private static final int ROWS = 9;
  private static final double ROW = 2.1538;

  private final Supplier<List<String>> choices;
  private final ObservableList<String> offered = FXCollections.observableArrayList();
  private final ListView<String> list = new ListView<>(offered);
  private final Popup popup = new Popup();

  private String first = "";

  /// Begins empty and offers while one types or asks with the arrow down.
  public SuggestField(Supplier<List<String>> choices) {
    this.choices = choices;
    popup.getContent().add(list);
    popup.setAutoHide(true);
    list.getStyleClass().add("suggestions");
    list.setFocusTraversable(false);
    list.setOnMouseClicked(e -> take());
    textProperty().addListener((o, old, typed) -> offer(typed));
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  /// In a cell: offers at once.
  SuggestField(String first, List<String> choices) {
    this(() -> choices);
    begin(first);
    if (!choices.isEmpty()) {
      layoutBoundsProperty().addListener((o, old, now) -> openOnce());
    }
  }

  /// Begins with another text, as if nothing had been typed.
  public void begin(String text) {
    first = text;
    setText(text);
  }

  /// The text it began with.
  String first() {
    return first;
  }

  /// Whether there is any value to choose.
  boolean offers() {
    return !choices.get().isEmpty();
  }

  public void hide() {
    popup.hide();
  }

  private void openOnce() {
    if (!popup.isShowing() && getScene() != null && isFocused()) offer("");
  }

  private void offer(String typed) {
    if (!isFocused()) return;
    QuickFilter wanted = QuickFilter.of(typed.equals(first) ? "" : typed);
    offered.setAll(choices.get().stream().filter(c -> wanted.matches(SearchText.of(c))).toList());
    list.getSelectionModel().clearSelection();
    if (offered.isEmpty() || getScene() == null) {
      popup.hide();
      return;
    }
    double row = getFont().getSize() * ROW;
    list.setPrefHeight(Math.min(ROWS, offered.size()) * row + 2);
    list.setPrefWidth(Math.max(getWidth(), row * 7));
    Bounds here = localToScreen(getLayoutBounds());
    if (here != null) popup.show(this, here.getMinX(), here.getMaxY() + 2);
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
      if (!popup.isShowing()) offer("");
      if (offered.isEmpty()) return;
      int step = event.getCode() == KeyCode.DOWN ? 1 : -1;
      int next =
          Math.clamp(list.getSelectionModel().getSelectedIndex() + step, 0, offered.size() - 1);
      list.getSelectionModel().select(next);
      list.scrollTo(Math.max(0, next - ROWS + 1));
      event.consume();
    }
  }

  /// Takes the value chosen in the list, if any.
  public void take() {
    String chosen = list.getSelectionModel().getSelectedItem();
    if (popup.isShowing() && chosen != null) {
      setText(chosen);
      end();
    }
    popup.hide();
  }
}
