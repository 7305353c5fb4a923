package zveno.ui.table;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;

/// A row of controls over a table. Where there is no room for the words, buttons that have an icon
/// show the icon alone; their tooltips keep the words.
final class ToolRow extends HBox {
  private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");

  private boolean compact;

  ToolRow() {
    getStyleClass().add("tool-bar-row");
  }

  @Override
  protected void layoutChildren() {
    // Asked with all the words, so that the row does not swing between both looks.
    boolean narrow = withWords() > getWidth() && getWidth() > 0;
    if (narrow != compact) {
      compact = narrow;
      pseudoClassStateChanged(COMPACT, compact);
      getChildren().forEach(this::dress);
    }
    super.layoutChildren();
  }

  private double withWords() {
    if (compact) getChildren().forEach(child -> words(child, true));
    double width = snappedLeftInset() + snappedRightInset();
    for (Node child : getManagedChildren()) width += child.prefWidth(-1) + getSpacing();
    if (compact) getChildren().forEach(child -> words(child, false));
    return width;
  }

  private void dress(Node child) {
    words(child, !compact);
  }

  private static void words(Node child, boolean shown) {
    if (child instanceof Labeled button && button.getGraphic() != null && hasWords(button)) {
      button.setContentDisplay(shown ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY);
    }
  }

  private static boolean hasWords(Labeled button) {
    return !button.getText().isEmpty()
        && (button instanceof javafx.scene.control.Button || button instanceof MenuButton);
  }
}
