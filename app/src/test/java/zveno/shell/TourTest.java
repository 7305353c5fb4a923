package zveno.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.controlsfx.control.PopOver;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import zveno.ui.OnScreen;
import zveno.ui.Tone;

@Tag("ui")
class TourTest {
  private static final List<String> TITLES =
      List.of(
          "Здесь ваши партнёры",
          "Здесь готовые документы",
          "Отсюда находится всё",
          "Ошибиться не страшно",
          "Справка всегда рядом");

  @Test
  void aNewcomerIsShownFivePartsOfTheWindowOnce() throws IOException {
    try (OpenWindow window = new OpenWindow().newcomer().demo()) {
      window.show(Tone.LIGHT, 100, 1366, 768);
      next(window, 1);
      before(window);
      for (int stop = 0; stop < TITLES.size(); stop++) {
        assertThat(title()).contains(TITLES.get(stop));
        assertThat(label(".caption")).isEqualTo(stop + 1 + " из 5");
        beside(window);
        picture(window, "tour-" + (stop + 1));
        if (stop < TITLES.size() - 1) next(window, stop + 1);
      }
      fire(window, "#tour-back");
      assertThat(title()).contains(TITLES.get(3));
      fire(window, "#tour-on");
      fire(window, "#tour-end");
      assertThat(title()).isEmpty();
      assertThat(WindowSettings.load(window.settingsFile).toured()).isTrue();
      window.go("partners");
      window.go("home");
      assertThat(title()).isEmpty();
      assertThat(window.faults).isEmpty();
    }
  }

  @Test
  void theKeyboardLeadsThroughItAndEscapeEndsIt() {
    try (OpenWindow window = new OpenWindow().newcomer().demo()) {
      window.show(Tone.LIGHT, 100, 1366, 768);
      assertThat(focused()).isEqualTo("tour-on");
      press(window, KeyCode.ENTER);
      assertThat(title()).contains(TITLES.get(1));
      press(window, KeyCode.TAB);
      press(window, KeyCode.TAB);
      assertThat(focused()).isEqualTo("tour-back");
      press(window, KeyCode.ENTER);
      assertThat(title()).contains(TITLES.getFirst());
      press(window, KeyCode.ESCAPE);
      assertThat(title()).isEmpty();
      assertThat(window.settings.toured()).isTrue();
    }
  }

  @Test
  void theWorkGoesOnBehindIt() {
    try (OpenWindow window = new OpenWindow().newcomer().demo()) {
      window.show(Tone.LIGHT, 100, 1366, 768);
      window.go("partners");
      assertThat(title()).contains(TITLES.getFirst());
      TextField filter = OnScreen.get(() -> (TextField) window.scene().lookup("#filter"));
      OnScreen.run(
          () -> {
            filter.requestFocus();
            filter.fireEvent(pressed());
          });
      window.quiet();
      assertThat(focused()).isEmpty();
      press(window, KeyCode.ENTER);
      OnScreen.run(() -> filter.setText("908"));
      OnScreen.until("filtered", () -> rows(window) < 20);
      assertThat(title()).contains(TITLES.getFirst());
      press(window, KeyCode.ESCAPE);
      assertThat(title()).isEmpty();
    }
  }

  @Test
  void itIsCalledAgainFromTheMenuAndFromAnEmptyBase() throws IOException {
    try (OpenWindow window = new OpenWindow().newcomer()) {
      window.show(Tone.DARK, 140, 1366, 768);
      assertThat(title()).isEmpty();
      OnScreen.run(((Button) window.scene().lookup("#begin-tour"))::fire);
      window.quiet();
      next(window, 1);
      before(window);
      for (int stop = 0; stop < TITLES.size() - 1; stop++) {
        beside(window);
        picture(window, "tour-dark-" + (stop + 1));
        next(window, stop + 1);
      }
      picture(window, "tour-dark-5");
      fire(window, "#tour-end");
      assertThat(title()).isEmpty();
      OnScreen.run(() -> window.theme.tone().set(Tone.LIGHT));
      picture(window, "home-begin-140");
    }
  }

  private static int rows(OpenWindow window) {
    return ((TableView<?>) window.scene().lookup("#partners")).getItems().size();
  }

  private static Optional<PopOver> callout() {
    return OnScreen.get(
        () ->
            Window.getWindows().stream()
                .filter(PopOver.class::isInstance)
                .map(PopOver.class::cast)
                .filter(Window::isShowing)
                .findFirst());
  }

  private static String label(String selector) {
    return OnScreen.get(
        () -> ((Label) callout().orElseThrow().getContentNode().lookup(selector)).getText());
  }

  private static Optional<String> title() {
    return callout().map(now -> label(".title"));
  }

  private static String focused() {
    return OnScreen.get(
        () -> {
          Node owner = callout().orElseThrow().getScene().getFocusOwner();
          return owner == null || owner.getId() == null ? "" : owner.getId();
        });
  }

  private static void fire(OpenWindow window, String selector) {
    OnScreen.run(() -> ((Button) callout().orElseThrow().getContentNode().lookup(selector)).fire());
    window.quiet();
  }

  /// As the system gives it to the window: what the callout does not take goes to the work.
  private static void press(OpenWindow window, KeyCode code) {
    OnScreen.run(
        () -> {
          Node owner = window.scene().getFocusOwner();
          Node target = owner == null ? window.scene().getRoot() : owner;
          target.fireEvent(
              new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
        });
    OnScreen.run(
        () ->
            window
                .scene()
                .getRoot()
                .fireEvent(
                    new KeyEvent(KeyEvent.KEY_RELEASED, "", "", code, false, false, false, false)));
    window.quiet();
  }

  private static MouseEvent pressed() {
    return new MouseEvent(
        MouseEvent.MOUSE_PRESSED,
        0,
        0,
        0,
        0,
        MouseButton.PRIMARY,
        1,
        false,
        false,
        false,
        false,
        true,
        false,
        false,
        true,
        false,
        false,
        null);
  }

  /// Goes on. The screen of a test is narrower than the window: the part that is meant is brought
  /// in.
  private static void next(OpenWindow window, int stop) {
    boolean right = stop >= TITLES.size() - 2;
    OnScreen.run(() -> window.stage.setX(right ? 1000 - window.stage.getWidth() : 0));
    fire(window, "#tour-on");
  }

  private static void before(OpenWindow window) {
    fire(window, "#tour-back");
  }

  /// The callout points at the middle of its control.
  private static void beside(OpenWindow window) {
    OnScreen.settle();
    PopOver now = callout().orElseThrow();
    Bounds border =
        OnScreen.get(
            () -> {
              Node path = now.getScene().lookup(".border");
              return path.localToScreen(path.getLayoutBounds());
            });
    Bounds control =
        OnScreen.get(
            () -> {
              Node owner = now.getOwnerNode();
              return owner.localToScreen(owner.getBoundsInLocal());
            });
    double arrow = now.getArrowSize() + now.getArrowIndent() + now.getCornerRadius();
    switch (now.getArrowLocation()) {
      case LEFT_TOP -> {
        assertThat(border.getMinX()).isGreaterThanOrEqualTo(control.getMaxX() - 6);
        assertThat(border.getMinY() + arrow).isCloseTo(control.getCenterY(), within(6.0));
      }
      case TOP_CENTER ->
          assertThat(border.getCenterX()).isCloseTo(control.getCenterX(), within(4.0));
      default -> assertThat(border.getMaxX() - arrow).isCloseTo(control.getCenterX(), within(4.0));
    }
  }

  /// The window with the callout over it.
  private static void picture(OpenWindow window, String name) throws IOException {
    OnScreen.settle();
    BufferedImage whole =
        OnScreen.get(
            () -> {
              BufferedImage image = SwingFXUtils.fromFXImage(window.scene().snapshot(null), null);
              callout()
                  .ifPresent(
                      now -> {
                        Parent root = now.getScene().getRoot();
                        var bounds = root.localToScreen(root.getBoundsInLocal());
                        var params = new javafx.scene.SnapshotParameters();
                        params.setFill(javafx.scene.paint.Color.TRANSPARENT);
                        var over = SwingFXUtils.fromFXImage(root.snapshot(params, null), null);
                        double x = bounds.getMinX() - window.stage.getX() - window.scene().getX();
                        double y = bounds.getMinY() - window.stage.getY() - window.scene().getY();
                        var pen = image.createGraphics();
                        pen.drawImage(over, (int) Math.round(x), (int) Math.round(y), null);
                        pen.dispose();
                      });
              return image;
            });
    Path folder = Path.of("target/pictures");
    Files.createDirectories(folder);
    ImageIO.write(whole, "png", folder.resolve(name + ".png").toFile());
  }
}
