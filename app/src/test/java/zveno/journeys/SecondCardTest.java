package zveno.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Popup;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import zveno.journeys.Hands.Held;
import zveno.partners.PartnerField;
import zveno.partners.view.PartnerLine;
import zveno.shell.OpenWindow;
import zveno.ui.OnScreen;
import zveno.ui.Pictures;
import zveno.ui.Tone;
import zveno.ui.table.lines.Line;

/// A second card of one organisation is told of in the table and while one types it.
@Tag("ui")
class SecondCardTest {
  private final OpenWindow window = new OpenWindow();
  private Hands hands;

  @BeforeEach
  void open() {
    window.add("МБОУ «СОШ № 955»", "district", "Невский", "inn", "7707083893");
    window.add("СОШ 955", "district", "Невский");
    window.add("Студия «Горизонт»", "district", "Невский");
    window.show(Tone.LIGHT, 100, 1366, 768);
    hands = new Hands(window.scene(), window::quiet);
    select("СОШ 955");
  }

  @AfterEach
  void close() {
    window.close();
    assertThat(window.faults).isEmpty();
  }

  @Test
  void both_cards_bear_the_sign_and_a_click_shows_them_side_by_side() {
    signed("МБОУ «СОШ № 955»", "СОШ 955");
    assertThat(Pictures.take(window.scene(), "second-card")).isNotEmptyFile();
    OnScreen.run(
        () -> {
          window.theme.tone().set(Tone.DARK);
          window.theme.percent().set(140);
        });
    assertThat(Pictures.take(window.scene(), "second-card-140")).isNotEmptyFile();

    hands.click(signs().getFirst());

    assertThat(((RadioButton) node("#right-name")).getText()).isEqualTo("СОШ 955");
  }

  @Test
  void an_edit_takes_the_signs_away_and_its_undo_brings_them_back() {
    signed("МБОУ «СОШ № 955»", "СОШ 955");
    hands.type("СОШ 956");
    hands.press(KeyCode.ENTER);
    signed();
    hands.press(KeyCode.Z, Held.CONTROL);
    signed("МБОУ «СОШ № 955»", "СОШ 955");
    select("СОШ 955");
    hands.press(KeyCode.DELETE);
    signed();
  }

  @Test
  void the_key_compares_and_comes_back() {
    signed("МБОУ «СОШ № 955»", "СОШ 955");
    select("СОШ 955");
    hands.press(KeyCode.D, Held.CONTROL);
    assertThat(((RadioButton) node("#left-name")).getText()).isEqualTo("МБОУ «СОШ № 955»");
    hands.press(KeyCode.R, Held.CONTROL);
    window.go("partners");
    signed();
    hands.press(KeyCode.Z, Held.CONTROL);
    signed("МБОУ «СОШ № 955»", "СОШ 955");
  }

  @Test
  void the_name_of_a_new_partner_tells_while_one_types_and_leads_to_the_card_there_is() {
    signed("МБОУ «СОШ № 955»", "СОШ 955");
    hands.press(KeyCode.N, Held.CONTROL);
    assertThat(hint()).isEmpty();
    hands.type("Студия «Горизон");
    assertThat(said()).isEqualTo("похоже на «Студия «Горизонт»»: название почти то же");
    hands.type("т»");
    OnScreen.until("the name", () -> hint().isPresent());
    assertThat(said()).isEqualTo("похоже на «Студия «Горизонт»»: название");
    assertThat(Pictures.take(hint().orElseThrow(), "typed-hint")).isNotEmptyFile();

    hands.press(KeyCode.D, Held.CONTROL);

    assertThat(hint()).isEmpty();
    assertThat(OnScreen.get(() -> ((Label) node("#card .title")).getText()))
        .isEqualTo("Студия «Горизонт»");
    assertThat(window.partners.named("Студия «Горизонт»")).as("what was typed stays").hasSize(2);
  }

  @Test
  void the_hint_in_big_letters_in_the_dark_is_whole() {
    OnScreen.run(
        () -> {
          window.theme.tone().set(Tone.DARK);
          window.theme.percent().set(140);
        });
    hands.press(KeyCode.N, Held.CONTROL);
    hands.type("МБОУ Средняя школа 955");
    assertThat(said()).startsWith("похоже на «");
    assertThat(Pictures.take(window.scene(), "typed-hint-140-window")).isNotEmptyFile();
    assertThat(Pictures.take(hint().orElseThrow(), "typed-hint-140")).isNotEmptyFile();
  }

  @Test
  void the_inn_typed_into_the_card_tells_too_and_esc_drops_it() {
    select("Студия «Горизонт»");
    hands.press(KeyCode.ENTER, Held.CONTROL);
    OnScreen.until("the card", () -> "card-inn".equals(hands.owner().getId()));
    hands.type("7707083893");
    assertThat(said()).isEqualTo("похоже на «МБОУ «СОШ № 955»»: ИНН");
    hands.press(KeyCode.ESCAPE);
    assertThat(hint()).isEmpty();
    hands.type("7830002293");
    OnScreen.settle();
    assertThat(hint()).isEmpty();
    window.quiet();
    hands.press(KeyCode.ENTER);
    assertThat(window.partners.named("Студия «Горизонт»").getFirst().inn()).isEqualTo("7830002293");
  }

  @Test
  void a_card_of_somebody_else_edited_behind_is_told_of_by_its_new_name() {
    signed("МБОУ «СОШ № 955»", "СОШ 955");
    window.partners.set(
        List.of(window.partners.named("МБОУ «СОШ № 955»").getFirst().id()),
        PartnerField.NAME,
        "МАОУ «СОШ № 955»");
    window.go("history");
    window.go("partners");
    OnScreen.until(
        "the new name",
        () -> signs().stream().anyMatch(sign -> sign.getAccessibleText().contains("МАОУ")));
  }

  private void signed(String... names) {
    List<String> wanted = List.of(names);
    OnScreen.until(
        "signs of " + wanted,
        () -> signs().stream().map(SecondCardTest::nameBeside).toList().equals(wanted));
    for (Button sign : signs()) {
      assertThat(sign.getAccessibleText())
          .startsWith("похоже на «")
          .contains("номер и район")
          .endsWith("Щелчок или Ctrl+D\u00a0– сравнить карточки.");
    }
  }

  private List<Button> signs() {
    return OnScreen.get(
        () ->
            window.scene().getRoot().lookupAll("#partners .alike-sign").stream()
                .filter(Node::isVisible)
                .sorted(
                    java.util.Comparator.comparingDouble(sign -> sign.localToScene(0, 0).getY()))
                .map(Button.class::cast)
                .toList());
  }

  private static String nameBeside(Button sign) {
    return ((javafx.scene.control.TableCell<?, ?>) sign.getParent()).getText();
  }

  private String said() {
    OnScreen.until("the hint", () -> hint().isPresent());
    return OnScreen.get(
        () -> ((Label) hint().orElseThrow().lookup("#typed-alike > .label")).getText());
  }

  private static Optional<Scene> hint() {
    return OnScreen.get(
        () ->
            Window.getWindows().stream()
                .filter(Popup.class::isInstance)
                .map(Window::getScene)
                .filter(scene -> scene.lookup("#typed-alike") != null)
                .findFirst());
  }

  @SuppressWarnings("unchecked")
  private void select(String name) {
    OnScreen.run(
        () -> {
          var table = (TableView<Line<PartnerLine>>) node("#partners");
          for (int row = 0; row < table.getItems().size(); row++) {
            if (!table.getItems().get(row).record().orElseThrow().name().equals(name)) continue;
            table.getSelectionModel().clearAndSelect(row);
            table.getFocusModel().focus(row, table.getVisibleLeafColumn(1));
          }
          table.requestFocus();
        });
    window.quiet();
  }

  private Node node(String id) {
    return window.scene().lookup(id);
  }
}
