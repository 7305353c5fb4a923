package zveno.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import zveno.partners.Partner;
import zveno.ui.OnScreen;
import zveno.ui.Pictures;
import zveno.ui.Tone;
import zveno.ui.table.lines.Line;

/// The screen of duplicates by keys; how two are made one and parted again is journey 4.
class DuplicatesJourneyTest {
  private final OpenWindow window = new OpenWindow().demo();

  @BeforeEach
  void two_cards_of_one_school_and_two_studios() {
    TwoCards.into(window);
    window.add("Студия «Перекрёсток»", "district", "Невский");
    window.add("Студия «Перекрёстк»", "district", "Невский", "city", "Заречье");
    window.show(Tone.LIGHT, 100, 1366, 768);
    window.go("duplicates");
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void all_is_done_by_keys_and_esc_leads_back_to_where_one_came_from() {
    press(KeyCode.ENTER, false);
    assertThat(focused()).isEqualTo("left-name");
    press(KeyCode.RIGHT, false);
    assertThat(focused()).isEqualTo("right-name");
    press(KeyCode.DOWN, false);
    assertThat(focused()).isEqualTo("left-head");
    press(KeyCode.UP, false);
    assertThat(focused()).as("what was chosen").isEqualTo("right-name");
    press(KeyCode.DOWN, true);
    assertThat(((RadioButton) node("#left-name")).getText()).startsWith("Студия");
    assertThat(focused()).as("of the next couple").isEqualTo("left-name");
    press(KeyCode.UP, true);
    press(KeyCode.ESCAPE, false);
    assertThat(focused()).isEqualTo("duplicates");
    press(KeyCode.F6, false);
    assertThat(OnScreen.get(() -> window.scene().lookup(".comparison-pane").isFocusWithin()))
        .as("the list was left for the cards")
        .isTrue();
    press(KeyCode.F6, false);
    press(KeyCode.F6, false);
    assertThat(focused()).as("on through the window").isEqualTo("go-home");
    press(KeyCode.F6, false);
    assertThat(focused()).isEqualTo("duplicates");
    window.go("partners");
    window.go("duplicates");
    press(KeyCode.ESCAPE, false);
    assertThat(focused()).isEqualTo("partners");
    assertThat(window.faults).isEmpty();
  }

  private String focused() {
    return OnScreen.get(() -> window.scene().getFocusOwner().getId());
  }

  @Test
  void two_that_are_different_leave_the_list_for_good() {
    press(KeyCode.DOWN, false);
    press(KeyCode.R, true);

    assertThat(window.notices()).contains("это разные организации");
    assertThat(rows()).isEqualTo(1);
    window.go("partners");
    window.go("duplicates");
    assertThat(rows()).isEqualTo(1);
    assertThat(only("СОШ 955").organization().district()).isEqualTo("Невский");
  }

  @Test
  void a_card_tells_that_it_may_be_a_second_one_and_shows_the_couple() {
    UUID studio = only("Студия «Перекрёсток»").id();
    window.go("partners");
    OnScreen.run(() -> select((TableView<?>) node("#partners"), studio));
    press(KeyCode.ENTER, true);
    OnScreen.until("the hint", () -> node("#alike").isVisible());
    assertThat(Pictures.take(window.scene(), "card-alike")).isNotEmptyFile();
    assertThat(((Button) node("#alike")).getText()).isEqualTo("похоже на «Студия «Перекрёстк»»");

    OnScreen.run(() -> ((Button) node("#alike")).fire());
    window.quiet();

    assertThat(((RadioButton) node("#left-name")).getText()).isEqualTo("Студия «Перекрёстк»");
  }

  private static void select(TableView<?> table, UUID wanted) {
    for (int row = 0; row < table.getItems().size(); row++) {
      if (((Line<?>) table.getItems().get(row)).id().equals(wanted)) {
        table.getSelectionModel().clearAndSelect(row);
        table.requestFocus();
      }
    }
  }

  @Test
  void the_screen_in_pictures() {
    assertThat(Pictures.take(window.scene(), "duplicates-light")).isNotEmptyFile();
    OnScreen.run(() -> window.theme.tone().set(Tone.DARK));
    assertThat(Pictures.take(window.scene(), "duplicates-dark")).isNotEmptyFile();
    OnScreen.run(() -> window.theme.percent().set(140));
    assertThat(Pictures.take(window.scene(), "duplicates-140")).isNotEmptyFile();
    OnScreen.run(() -> window.theme.percent().set(100));
    assertThat(Pictures.take(window.scene(), "duplicates-100-again")).isNotEmptyFile();
    assertThat(middles()).as("cells that came back stand in the line").hasSize(1);
  }

  private Set<Long> middles() {
    return OnScreen.get(
        () ->
            node("#duplicates").lookupAll(".table-row-cell:selected > .table-cell > .text").stream()
                .map(text -> text.localToScene(text.getBoundsInLocal()).getCenterY())
                .map(Math::round)
                .collect(Collectors.toSet()));
  }

  private Partner only(String called) {
    List<Partner> found =
        window.partners.all().stream()
            .filter(p -> p.organization().callName().equals(called))
            .toList();
    assertThat(found).hasSize(1);
    return found.getFirst();
  }

  private int rows() {
    window.quiet();
    return OnScreen.get(() -> ((TableView<?>) node("#duplicates")).getItems().size());
  }

  private Node node(String id) {
    return window.scene().lookup(id);
  }

  private void press(KeyCode key, boolean control) {
    OnScreen.run(
        () -> {
          Node owner = window.scene().getFocusOwner();
          owner.fireEvent(
              new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, control, false, false));
        });
    window.quiet();
  }
}
