package zveno.shell;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import zveno.ui.OnScreen;

/// Goes through a window by Tab until it is where it began, and names every stop at which somebody
/// without a mouse would be lost.
public final class FocusWalk {
  private static final int MOST = 250;
  private static final int CELLS = 40;
  private static final int AROUND = 4;
  private static final int LEAST_PIXELS = 12;

  private final Scene scene;
  private final List<String> faults = new ArrayList<>();
  private final Set<Node> stops = new LinkedHashSet<>();
  private WritableImage seen;
  private Node at;

  private FocusWalk(Scene scene) {
    this.scene = scene;
  }

  /// Walks through the whole window.
  static FocusWalk of(Scene scene) {
    FocusWalk walk = new FocusWalk(scene);
    walk.go();
    return walk;
  }

  /// Walks along with somebody who presses other keys than Tab, see [#step()].
  public static FocusWalk beside(Scene scene) {
    FocusWalk walk = new FocusWalk(scene);
    walk.seen = walk.picture();
    return walk;
  }

  /// A key was pressed: the focus is where it was and still in sight, or it is elsewhere, marked.
  public void step() {
    Node now = OnScreen.get(scene::getFocusOwner);
    if (now == null) {
      faults.add("the focus is lost");
      return;
    }
    WritableImage after = picture();
    WritableImage before = seen;
    boolean moved = stops.isEmpty() || !now.equals(at);
    OnScreen.run(() -> look(now, before, after, moved));
    stops.add(now);
    at = now;
    seen = after;
  }

  public List<String> faults() {
    return faults;
  }

  Set<Node> stops() {
    return stops;
  }

  private void go() {
    Node start = OnScreen.get(scene::getFocusOwner);
    if (start == null) {
      faults.add("no focus to begin with");
      return;
    }
    WritableImage before = picture();
    Node last = start;
    int stays = 0;
    for (int i = 0; i < MOST; i++) {
      boolean text = last instanceof javafx.scene.control.TextArea;
      OnScreen.run(() -> tab(text));
      OnScreen.settle();
      Node now = OnScreen.get(scene::getFocusOwner);
      if (now == null) {
        faults.add("the focus is lost after " + name(last));
        return;
      }
      WritableImage after = picture();
      if (now.equals(last)) {
        // In a table the key goes from cell to cell and leaves it at the end of the row.
        if (++stays < CELLS) continue;
        faults.add("a trap: " + name(now));
        return;
      }
      stays = 0;
      if (!stops.add(now)) {
        if (!now.equals(stops.iterator().next()) && !now.equals(start)) {
          faults.add("a trap: back to " + name(now) + " after " + name(last));
        }
        return;
      }
      WritableImage old = before;
      OnScreen.run(() -> look(now, old, after, true));
      before = after;
      last = now;
    }
    faults.add("no end after " + MOST + " stops");
  }

  private void tab(boolean control) {
    Node owner = scene.getFocusOwner();
    for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
      if (owner.getScene() == null) return;
      owner.fireEvent(new KeyEvent(type, "", "", KeyCode.TAB, false, control, false, false));
    }
  }

  private WritableImage picture() {
    return OnScreen.get(() -> scene.snapshot(null));
  }

  private void look(Node node, WritableImage before, WritableImage after, boolean moved) {
    if (words(node).isBlank()) faults.add("without a name: " + name(node));
    Bounds bounds = node.localToScene(node.getBoundsInLocal());
    if (hidden(node, bounds)) {
      faults.add("out of sight: " + name(node) + " " + bounds);
      return;
    }
    if (moved && changed(bounds, before, after) < LEAST_PIXELS && unmarked(node, bounds, after))
      faults.add("no mark: " + name(node));
  }

  /// Where a pane was scrolled by a row, the one before stood with its mark in the same place; so
  /// it is looked at once more with the focus elsewhere.
  private boolean unmarked(Node node, Bounds bounds, WritableImage after) {
    scene.getRoot().requestFocus();
    WritableImage without = scene.snapshot(null);
    node.requestFocus();
    return changed(bounds, without, after) < LEAST_PIXELS;
  }

  private boolean hidden(Node node, Bounds bounds) {
    double x = bounds.getCenterX();
    double y = bounds.getMinY() + Math.min(bounds.getHeight() / 2, 20);
    if (x < 0 || y < 0 || x > scene.getWidth() || y > scene.getHeight()) return true;
    for (Node at = node; at != null; at = at.getParent()) {
      if (!at.isVisible()) return true;
      if (at instanceof ScrollPane pane) {
        Node view = pane.lookup(".viewport");
        if (view != null && !view.localToScene(view.getBoundsInLocal()).contains(x, y)) return true;
      }
    }
    return false;
  }

  private static int changed(Bounds bounds, WritableImage before, WritableImage after) {
    PixelReader one = before.getPixelReader();
    PixelReader other = after.getPixelReader();
    int count = 0;
    int toX = (int) Math.min(after.getWidth(), bounds.getMaxX() + AROUND);
    int toY = (int) Math.min(after.getHeight(), bounds.getMaxY() + AROUND);
    for (int x = (int) Math.max(0, bounds.getMinX() - AROUND); x < toX; x++) {
      for (int y = (int) Math.max(0, bounds.getMinY() - AROUND); y < toY; y++) {
        if (one.getArgb(x, y) != other.getArgb(x, y)) count++;
      }
    }
    return count;
  }

  private static String words(Node node) {
    String said = node.getAccessibleText();
    if (said != null && !said.isBlank()) return said;
    return switch (node) {
      case MenuButton menu -> String.valueOf(menu.getText());
      case ButtonBase button -> String.valueOf(button.getText());
      case Labeled label -> String.valueOf(label.getText());
      case TextInputControl field -> field.getPromptText() == null ? "" : field.getPromptText();
      case ScrollPane pane -> "pane";
      default -> "";
    };
  }

  private static String name(Node node) {
    return node.getClass().getSimpleName()
        + " "
        + node.getId()
        + " "
        + node.getStyleClass()
        + " «"
        + words(node)
        + "»";
  }
}
