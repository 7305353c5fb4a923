package zveno.shell;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import zveno.ui.ToastArea;

/// Where toasts stand: over the page, never over the fields of a card. Beside a card they keep to
/// the page at its left; a card that has the whole screen is shorter for as long as they stay.
final class ToastPlace {
  private static final PseudoClass UNDER_CARD = PseudoClass.getPseudoClass("under-card");

  private final StackPane middle;
  private final ToastArea toasts;
  private boolean moved;

  /// @param middle the screen in sight, the toasts over it
  ToastPlace(StackPane middle, ToastArea toasts, Scene scene) {
    this.middle = middle;
    this.toasts = toasts;
    // Where the card ends is known when all is laid out.
    scene.addPostLayoutPulseListener(this::place);
  }

  private void place() {
    boolean shown = !toasts.getChildren().isEmpty();
    if (!shown && !moved) return;
    Optional<Node> card = shown ? card() : Optional.empty();
    boolean under = card.filter(node -> node.getStyleClass().contains("alone")).isPresent();
    double beside = under ? 0 : card.map(this::width).orElse(0.0);
    toasts.pseudoClassStateChanged(UNDER_CARD, under);
    margin(toasts, new Insets(0, beside, 0, 0));
    Node room = middle.getChildren().getFirst();
    margin(room, new Insets(0, 0, under ? toasts.getHeight() : 0, 0));
    moved = card.isPresent();
  }

  private Optional<Node> card() {
    return Stream.of(".drawer", ".comparison-pane")
        .flatMap(selector -> middle.lookupAll(selector).stream())
        .filter(Node::isVisible)
        .findFirst();
  }

  private double width(Node card) {
    double begins = card.localToScene(0, 0).getX() - middle.localToScene(0, 0).getX();
    return Math.max(0, middle.getWidth() - begins);
  }

  private static void margin(Node node, Insets wanted) {
    if (!wanted.equals(StackPane.getMargin(node))) StackPane.setMargin(node, wanted);
  }
}
