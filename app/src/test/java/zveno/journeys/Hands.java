package zveno.journeys;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.robot.Robot;
import javafx.stage.Window;
import zveno.ui.OnScreen;

/// The hands of somebody who sits at the window, with the Russian layout switched on: whatever key
/// is pressed, its sign is the Russian one, and commands go by the place of the key. Each click,
/// each chord of keys and each text typed in one go is one action; what the tables of journeys
/// allow is counted so.
final class Hands {
  /// What is held down beside a key.
  enum Held {
    CONTROL,
    SHIFT,
    ALT
  }

  private static final String LATIN = "QWERTYUIOPASDFGHJKLZXCVBNM";
  private static final String RUSSIAN = "йцукенгшщзфывапролдячсмить";
  private static final Map<KeyCode, String> LAYOUT = layout();

  private final Scene scene;
  private final Runnable quiet;
  private int actions;
  private int keys;

  private static Map<KeyCode, String> layout() {
    Map<KeyCode, String> signs = new EnumMap<>(KeyCode.class);
    for (int i = 0; i < LATIN.length(); i++) {
      signs.put(KeyCode.getKeyCode(LATIN.substring(i, i + 1)), RUSSIAN.substring(i, i + 1));
    }
    return signs;
  }

  /// @param quiet waits until the program has done what was asked for
  Hands(Scene scene, Runnable quiet) {
    this.scene = scene;
    this.quiet = quiet;
  }

  /// How many keys were pressed so far; several at once are one, and each letter is one.
  int keys() {
    return keys;
  }

  /// How many actions it took so far.
  int actions() {
    return actions;
  }

  /// One key, or several at once.
  void press(KeyCode code, Held... held) {
    actions++;
    keys++;
    List<Held> together = List.of(held);
    for (EventType<KeyEvent> type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
      // What is pressed may move the focus; the key is let go where it is then.
      OnScreen.run(
          () -> {
            Node owner = scene.getFocusOwner();
            if (owner != null) owner.fireEvent(key(type, code, together));
          });
    }
    quiet.run();
  }

  private static KeyEvent key(EventType<KeyEvent> type, KeyCode code, List<Held> keys) {
    return new KeyEvent(
        type,
        "",
        LAYOUT.getOrDefault(code, ""),
        code,
        keys.contains(Held.SHIFT),
        keys.contains(Held.CONTROL),
        keys.contains(Held.ALT),
        false);
  }

  /// Types a text wherever the focus is.
  void type(String text) {
    actions++;
    for (String letter : text.split("")) {
      keys++;
      OnScreen.run(
          () ->
              owner()
                  .fireEvent(
                      new KeyEvent(
                          KeyEvent.KEY_TYPED,
                          letter,
                          "",
                          KeyCode.UNDEFINED,
                          false,
                          false,
                          false,
                          false)));
    }
    quiet.run();
  }

  /// Clicks in the middle of what is in sight.
  void click(Node node, Held... held) {
    actions++;
    List<Held> keys = List.of(held);
    OnScreen.run(
        () -> {
          Bounds bounds = node.getBoundsInLocal();
          Point2D middle = new Point2D(bounds.getCenterX(), bounds.getCenterY());
          // What is clicked may be gone before the last of the three.
          List.of(
                  mouse(node, middle, MouseEvent.MOUSE_PRESSED, keys),
                  mouse(node, middle, MouseEvent.MOUSE_RELEASED, keys),
                  mouse(node, middle, MouseEvent.MOUSE_CLICKED, keys))
              .forEach(node::fireEvent);
        });
    quiet.run();
  }

  /// Presses the button here, draws beyond the lower edge of the window, and lets go as soon as
  /// enough is taken.
  void drag(Node node, Callable<Boolean> enough) {
    actions++;
    Robot robot = OnScreen.get(Robot::new);
    Bounds from = OnScreen.get(() -> node.localToScreen(node.getBoundsInLocal()));
    double below = OnScreen.get(() -> scene.getRoot().localToScreen(0, scene.getHeight()).getY());
    OnScreen.run(() -> robot.mouseMove(from.getCenterX(), from.getCenterY()));
    OnScreen.run(() -> robot.mousePress(MouseButton.PRIMARY));
    for (double y = from.getCenterY(); y < below; y += 20) {
      double at = y;
      OnScreen.run(() -> robot.mouseMove(from.getCenterX(), at));
    }
    OnScreen.until("enough is taken", enough);
    OnScreen.run(() -> robot.mouseRelease(MouseButton.PRIMARY));
    quiet.run();
  }

  /// Answers the dialog that the next action opens.
  void answer(Runnable answer) {
    actions++;
    answer.run();
  }

  /// An item of the menu that is open.
  Node inMenu(String id) {
    return OnScreen.get(
        () ->
            Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(menu -> menu.getScene().lookup("#" + id))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow());
  }

  /// Where the keys go.
  Node owner() {
    return OnScreen.get(scene::getFocusOwner);
  }

  private static MouseEvent mouse(
      Node node, Point2D at, EventType<MouseEvent> type, List<Held> keys) {
    Point2D screen = node.localToScreen(at);
    Point2D inScene = node.localToScene(at);
    return new MouseEvent(
        type,
        at.getX(),
        at.getY(),
        screen.getX(),
        screen.getY(),
        MouseButton.PRIMARY,
        1,
        keys.contains(Held.SHIFT),
        keys.contains(Held.CONTROL),
        keys.contains(Held.ALT),
        false,
        type == MouseEvent.MOUSE_PRESSED,
        false,
        false,
        true,
        false,
        true,
        new PickResult(node, inScene.getX(), inScene.getY()));
  }
}
