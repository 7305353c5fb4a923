package zveno.ui.card;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A part of the card that scrolls; what gets the focus comes in sight.
public final class CardScroll extends ScrollPane {
  public CardScroll() {
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    getStyleClass().add("plain");
    VBox.setVgrow(this, Priority.ALWAYS);
    sceneProperty().subscribe(this::follow);
  }

  /// Shows these parts one under another, from their beginning.
  public void parts(VBox parts) {
    if (parts.equals(getContent())) return;
    setContent(parts);
    setVvalue(0);
  }

  private void follow(@Nullable Scene scene) {
    if (scene != null) scene.focusOwnerProperty().addListener((o, old, now) -> inSight(now));
  }

  private void inSight(@Nullable Node owner) {
    if (owner == null || !within(owner)) return;
    // A card that has just come is measured before it is scrolled.
    owner.getScene().getRoot().layout();
    Node content = getContent();
    Bounds bounds = content.sceneToLocal(owner.localToScene(owner.getBoundsInLocal()));
    double seen = getViewportBounds().getHeight();
    double rest = content.getBoundsInLocal().getHeight() - seen;
    if (seen <= 0 || rest <= 0) return;
    double top = getVvalue() * rest;
    double air = bounds.getHeight();
    if (bounds.getMinY() < top) {
      setVvalue(Math.max(0, (bounds.getMinY() - air) / rest));
    } else if (bounds.getMaxY() > top + seen) {
      setVvalue(Math.min(1, (bounds.getMaxY() + air - seen) / rest));
    }
  }

  private boolean within(Node node) {
    for (Node up = node; up != null; up = up.getParent()) {
      if (up.equals(getContent())) return true;
    }
    return false;
  }
}
