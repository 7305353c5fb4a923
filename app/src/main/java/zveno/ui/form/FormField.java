package zveno.ui.form;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import zveno.ui.Icon;
import zveno.ui.table.SuggestField;

/// A named field: written when the focus leaves it or Enter is pressed, left as it was by Esc. What
/// comes from the base never overwrites what is being typed.
public final class FormField extends HBox {
  private final SuggestField input;
  private final Label doubt = new Label();
  private final Consumer<String> write;
  private String shown = "";

  public FormField(
      String id, String label, Supplier<List<String>> choices, Consumer<String> write) {
    this.write = write;
    input = new SuggestField(choices);
    input.setId(id);
    input.setAccessibleText(label);
    Label words = new Label(label);
    words.setLabelFor(input);
    words.setWrapText(true);
    words.getStyleClass().add("field-label");
    doubt.setWrapText(true);
    doubt.setGraphic(Icon.WARNING.node("warning", "tiny"));
    doubt.getStyleClass().add("field-doubt");
    doubt("");
    VBox box = new VBox(new WholeText(input), doubt);
    HBox.setHgrow(box, Priority.ALWAYS);
    box.setMinWidth(0);
    getStyleClass().add("card-field");
    getChildren().addAll(words, box);
    input.focusedProperty().addListener((o, had, has) -> left(has));
    input.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  public SuggestField input() {
    return input;
  }

  /// Shows what stands in the base.
  ///
  /// @param second a sentence where it deserves a second look, else empty
  public void show(String text, String second) {
    boolean typing = input.isFocused() && !input.getText().equals(shown);
    // The same text put again would take away what is selected in it.
    boolean same = input.getText().equals(text) && shown.equals(text);
    shown = text;
    doubt(second);
    if (!typing && !same) input.begin(text);
  }

  private void doubt(String sentence) {
    doubt.setText(sentence);
    doubt.setVisible(!sentence.isEmpty());
    doubt.setManaged(!sentence.isEmpty());
    doubt.setMinHeight(Region.USE_PREF_SIZE);
    input.setAccessibleHelp(sentence.isEmpty() ? null : sentence);
  }

  private void left(boolean has) {
    if (!has) keep();
  }

  private void keep() {
    input.hide();
    String typed = input.getText();
    if (typed.equals(shown)) return;
    shown = typed;
    write.accept(typed);
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && !event.isControlDown()) {
      input.take();
      keep();
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE && !input.getText().equals(shown)) {
      input.hide();
      input.begin(shown);
      event.consume();
    }
  }
}
