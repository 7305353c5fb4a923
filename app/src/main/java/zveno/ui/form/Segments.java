package zveno.ui.form;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// A few values side by side, one of which is chosen; there is always a chosen one.
public final class Segments<T> extends HBox {
  private final Map<T, ToggleButton> buttons = new LinkedHashMap<>();
  private final Consumer<T> choose;

  /// @param choose takes what the user chose
  public Segments(Consumer<T> choose) {
    this.choose = choose;
    getStyleClass().add("segmented");
  }

  /// Offers these values in their order.
  ///
  /// @param words by value what stands on its button
  public void offer(Map<T, String> words) {
    buttons.clear();
    ToggleGroup group = new ToggleGroup();
    words.forEach((value, text) -> buttons.put(value, button(value, text, group)));
    getChildren().setAll(buttons.values());
    getChildren().getFirst().getStyleClass().add("first");
    getChildren().getLast().getStyleClass().add("last");
  }

  /// Shows what is chosen, without telling anybody.
  public void show(T value) {
    ToggleButton button = buttons.get(value);
    if (button != null) button.setSelected(true);
  }

  private ToggleButton button(T value, String text, ToggleGroup group) {
    ToggleButton button = new ToggleButton(text);
    button.setToggleGroup(group);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(
        e -> {
          button.setSelected(true);
          choose.accept(value);
        });
    return button;
  }
}
