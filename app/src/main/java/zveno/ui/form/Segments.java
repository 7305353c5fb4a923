package zveno.ui.form;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/// A few values side by side, one of which is chosen; there is always a chosen one. Where there is
/// no room for all of them in one row, they go on in the next one, if that is wanted.
public final class Segments<T> extends FlowPane {
  private final Map<T, ToggleButton> buttons = new LinkedHashMap<>();
  private final Consumer<T> choose;
  private boolean wraps;

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

  /// From now on takes several rows rather than room that is not there.
  Segments<T> wrap() {
    wraps = true;
    requestLayout();
    return this;
  }

  @Override
  protected double computeMinWidth(double height) {
    return wraps ? super.computeMinWidth(height) : computePrefWidth(height);
  }

  /// That of one row: a flow would take as much as it is told to.
  @Override
  protected double computePrefWidth(double height) {
    double width = snappedLeftInset() + snappedRightInset();
    for (Node child : getManagedChildren()) width += snapSizeX(child.prefWidth(-1));
    return width;
  }

  private ToggleButton button(T value, String text, ToggleGroup group) {
    ToggleButton button = new ToggleButton(text);
    button.setToggleGroup(group);
    button.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
    button.accessibleHelpProperty().bind(accessibleTextProperty());
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(
        e -> {
          button.setSelected(true);
          choose.accept(value);
        });
    return button;
  }
}
