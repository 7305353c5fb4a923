package zveno.shell;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import zveno.text.Messages;
import zveno.ui.Command;
import zveno.ui.KeyWords;

/// The way to the palette that looks like the field that it opens. The keyboard has Ctrl+K, so it
/// takes no focus away from the work.
final class PaletteButton extends Button {
  PaletteButton(Messages messages, Command find) {
    setId("palette-button");
    getStyleClass().add("palette-button");
    String words = messages.get(find.textKey());
    Label text = new Label(words);
    text.getStyleClass().add("muted");
    text.setMinWidth(Region.USE_PREF_SIZE);
    KeyCombination keys = find.keys();
    Label key = new Label(keys == null ? "" : KeyWords.of(keys));
    key.getStyleClass().add("key");
    key.setMinWidth(Region.USE_PREF_SIZE);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox inside = new HBox(find.icon().node("muted"), text, space, key);
    inside.getStyleClass().add("inside");
    setGraphic(inside);
    setFocusTraversable(false);
    setAccessibleText(words);
    setMaxWidth(Double.MAX_VALUE);
    setOnAction(event -> find.perform());
    inside.prefWidthProperty().bind(widthProperty().subtract(24));
  }

  /// As wide as its words.
  @Override
  protected double computeMinWidth(double height) {
    Region inside = (Region) getGraphic();
    return inside.minWidth(-1) + getInsets().getLeft() + getInsets().getRight();
  }
}
