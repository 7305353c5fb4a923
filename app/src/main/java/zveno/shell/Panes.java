package zveno.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;

/// The parts of the window, one after another: each is entered where it was left.
final class Panes {
  private final Scene scene;
  private final Supplier<List<Parent>> sight;
  private final Map<Parent, Node> left = new WeakHashMap<>();

  /// @param sight the parts in sight, in the order in which they are walked through
  Panes(Scene scene, Supplier<List<Parent>> sight) {
    this.scene = scene;
    this.sight = sight;
  }

  /// Goes on to the next part.
  void next() {
    List<Parent> panes = sight.get();
    Node owner = scene.getFocusOwner();
    int now = -1;
    for (int i = 0; i < panes.size(); i++) {
      if (owner != null && holds(panes.get(i), owner)) now = i;
    }
    if (now >= 0 && owner != null) left.put(panes.get(now), owner);
    for (int step = 1; step <= panes.size(); step++) {
      Parent pane = panes.get(Math.floorMod(now + step, panes.size()));
      Optional<Node> place = place(pane);
      if (place.isEmpty()) continue;
      // Asked for by a key, so the mark of the focus is drawn.
      place.get().requestFocus();
      return;
    }
  }

  private Optional<Node> place(Parent pane) {
    if (!scene.equals(pane.getScene())) return Optional.empty();
    Node before = left.get(pane);
    if (before != null && holds(pane, before) && open(before)) return Optional.of(before);
    List<Node> places = new ArrayList<>();
    walk(pane, places);
    return places.stream().findFirst();
  }

  private static void walk(Node node, List<Node> places) {
    if (!node.isVisible() || node.isDisabled() || !places.isEmpty()) return;
    // Of several to choose from the chosen one is the place of all.
    if (node instanceof RadioButton radio && !radio.isSelected()) return;
    // What can be moved along is a place only where there is none in it.
    if (node instanceof ScrollPane pane && pane.getContent() != null) {
      walk(pane.getContent(), places);
      if (!places.isEmpty()) return;
    }
    if (node.isFocusTraversable()) places.add(node);
    else if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> walk(child, places));
    }
  }

  private boolean open(Node node) {
    return scene.equals(node.getScene()) && !node.isDisabled() && node.isVisible();
  }

  private static boolean holds(Parent pane, Node node) {
    for (Node at = node; at != null; at = at.getParent()) if (at.equals(pane)) return true;
    return false;
  }
}
