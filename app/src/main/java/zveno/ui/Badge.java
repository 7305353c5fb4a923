package zveno.ui;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// A state: soft ground, icon and words, so that colour never speaks alone.
public final class Badge extends HBox {
  private final Label words;

  /// @param tint success, warning, danger, accent, or empty for neutral
  public Badge(Icon icon, String text, String tint) {
    words = new Label(text);
    words.setMinWidth(Region.USE_PREF_SIZE);
    getStyleClass().add("badge");
    if (!tint.isEmpty()) getStyleClass().add(tint);
    getChildren().addAll(icon.node("tiny"), words);
    setMinWidth(Region.USE_PREF_SIZE);
    setMaxWidth(Region.USE_PREF_SIZE);
  }

  public String text() {
    return words.getText();
  }
}
