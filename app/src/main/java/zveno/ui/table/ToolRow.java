package zveno.ui.table;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;

/// A row of controls over a table. Where there is no room for the words, buttons that have an icon
/// show the icon alone; their tooltips keep the words. The ones that are named first give up the
/// icon instead.
public final class ToolRow extends HBox {
  private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");

  /// Style class of controls that give up their words last.
  public static final String NAMED = "named";

  private static final int ALL_WORDS = 0;
  // 1: words of the ones that are named
  private static final int BARE_NAMES = 2;
  // 3: icons alone
  private static final int FOLDED = 4;

  /// A control that can show less than all of itself, where even icons alone leave no room.
  public interface Folding {
    void fold(boolean folded);
  }

  private int level = ALL_WORDS;

  public ToolRow() {
    getStyleClass().add("tool-bar-row");
    setMinWidth(0);
  }

  @Override
  protected void layoutChildren() {
    // Asked with all the words, so that the row does not swing between the looks.
    int wanted = ALL_WORDS;
    while (wanted < FOLDED && getWidth() > 0 && width(wanted) > getWidth()) wanted++;
    if (wanted != level) {
      level = wanted;
      pseudoClassStateChanged(COMPACT, level > ALL_WORDS);
    }
    getChildren().forEach(child -> words(child, level));
    super.layoutChildren();
  }

  private double width(int at) {
    getChildren().forEach(child -> words(child, at));
    double width = snappedLeftInset() + snappedRightInset();
    for (Node child : getManagedChildren()) width += child.prefWidth(-1) + getSpacing();
    return width;
  }

  private static boolean shown(Node child, int at) {
    return at == ALL_WORDS || (at <= BARE_NAMES && child.getStyleClass().contains(NAMED));
  }

  private static void words(Node child, int at) {
    if (child instanceof Folding folding) folding.fold(at == BARE_NAMES || at >= FOLDED);
    if (child instanceof Labeled button && button.getGraphic() != null && hasWords(button)) {
      ContentDisplay words = at == BARE_NAMES ? ContentDisplay.TEXT_ONLY : ContentDisplay.LEFT;
      button.setContentDisplay(shown(child, at) ? words : ContentDisplay.GRAPHIC_ONLY);
    }
  }

  private static boolean hasWords(Labeled button) {
    return !button.getText().isEmpty()
        && (button instanceof javafx.scene.control.Button || button instanceof MenuButton);
  }
}
