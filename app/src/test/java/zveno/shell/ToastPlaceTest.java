package zveno.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.javafx.FontIcon;
import zveno.ui.OnScreen;
import zveno.ui.Pictures;
import zveno.ui.Tone;

/// A toast never covers the fields of a card.
@Tag("ui")
class ToastPlaceTest {
  private static final String LONG = "очень длинная неправильная дата ".repeat(6);

  private final OpenWindow window = new OpenWindow();

  @BeforeEach
  void a_card_is_open() {
    window.add("Школа № 901");
    window.show(Tone.LIGHT, 100, 1366, 768);
    OnScreen.run(() -> ((TableView<?>) node("#partners")).getSelectionModel().clearAndSelect(0));
    OnScreen.run(() -> node("#partners").requestFocus());
    OnScreen.run(
        () ->
            node("#partners")
                .fireEvent(
                    new KeyEvent(
                        KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, true, false, false)));
    OnScreen.until("the card", () -> node("#card").isVisible());
  }

  @AfterEach
  void close() {
    window.close();
    assertThat(window.faults).isEmpty();
  }

  @Test
  void beside_a_card_it_keeps_to_the_page_and_a_card_alone_is_shorter() {
    OnScreen.run(
        () -> {
          window.theme.percent().set(100);
          window.shell.toasts().show(LONG);
        });
    apart("toast-beside-card");
    OnScreen.run(
        () -> {
          window.theme.percent().set(140);
          window.theme.tone().set(Tone.DARK);
        });
    apart("toast-under-card");
    assertThat(bounds(".toast").getMinY()).isGreaterThan(bounds("#card").getMaxY() - 1);
    OnScreen.run(() -> window.shell.toasts().getChildren().clear());
    OnScreen.settle();
    assertThat(bounds("#card").getMaxY()).isEqualTo(bounds(".status-bar").getMinY());
  }

  @Test
  void the_tick_of_a_toast_can_be_seen() {
    OnScreen.run(() -> window.shell.toasts().show("Сохранено"));
    OnScreen.settle();
    OnScreen.run(
        () ->
            assertThat(((FontIcon) node(".toast > .icon")).getIconColor())
                .isEqualTo(((Label) node(".toast > .label")).getTextFill()));
  }

  private void apart(String picture) {
    Pictures.take(window.scene(), picture);
    assertThat(bounds(".toast").intersects(bounds("#card"))).as(picture).isFalse();
  }

  private Bounds bounds(String selector) {
    return OnScreen.get(() -> node(selector).localToScene(node(selector).getLayoutBounds()));
  }

  private Node node(String selector) {
    return window.scene().lookup(selector);
  }
}
