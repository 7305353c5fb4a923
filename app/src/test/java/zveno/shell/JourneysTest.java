package zveno.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import zveno.partners.view.PartnerLine;
import zveno.ui.OnScreen;
import zveno.ui.Tone;
import zveno.ui.table.lines.Line;

@Tag("ui")
class JourneysTest {
  private final OpenWindow window = new OpenWindow();

  @BeforeEach
  void open() {
    window.add("СОШ № 910");
    window.add("СОШ № 902");
    window.add("Музей № 906");
    window.show(Tone.LIGHT, 100, 1366, 768);
    select(0);
  }

  @AfterEach
  void close() {
    window.close();
    assertThat(window.faults).isEmpty();
  }

  @Test
  void cellIsEditedByKeysAndSavedAtOnce() {
    press(KeyCode.F2);
    type("Музей истории");
    press(KeyCode.ENTER);
    window.quiet();

    assertThat(names()).contains("Музей истории");
    assertThat(window.partners.named("Музей истории")).hasSize(1);
    assertThat(label("#saved")).isEqualTo("Сохранено 10:42 · копия сегодня 09:00");
  }

  @Test
  void escDropsWhatWasTyped() {
    press(KeyCode.F2);
    type("Ошибка");
    press(KeyCode.ESCAPE);
    window.quiet();

    assertThat(names()).containsExactly("Музей № 906", "СОШ № 902", "СОШ № 910");
  }

  @Test
  void leavingTheFieldKeepsWhatWasTyped() {
    press(KeyCode.F2);
    type("Музей истории");
    OnScreen.run(() -> window.scene().lookup("#filter").requestFocus());
    window.quiet();

    assertThat(window.partners.named("Музей истории")).hasSize(1);
  }

  @Test
  void savingOneCellDoesNotDisturbTypingIntoTheNext() {
    press(KeyCode.F2);
    type("Музей истории");
    OnScreen.run(
        () -> {
          TableView<Line<PartnerLine>> table = table();
          key(KeyCode.TAB);
          table.getFocusModel().focus(0, table.getVisibleLeafColumn(5));
          key(KeyCode.F2);
          ((TextField) window.scene().getFocusOwner()).replaceSelection("Невск");
        });
    window.quiet();

    assertThat(OnScreen.get(() -> window.scene().getFocusOwner()))
        .isInstanceOfSatisfying(TextField.class, f -> assertThat(f.getText()).isEqualTo("Невск"));
    type("ий");
    press(KeyCode.ENTER);
    window.quiet();
    assertThat(window.partners.named("Музей истории").getFirst().district()).isEqualTo("Невский");
  }

  @Test
  void firstLetterTypedBeginsToEditAndStays() {
    OnScreen.run(
        () ->
            table()
                .fireEvent(
                    new KeyEvent(
                        KeyEvent.KEY_TYPED,
                        "Ш",
                        "",
                        KeyCode.UNDEFINED,
                        false,
                        false,
                        false,
                        false)));
    OnScreen.settle();
    type("кола № 903");
    press(KeyCode.ENTER);
    window.quiet();
    assertThat(names()).contains("Школа № 903");
  }

  private void key(KeyCode code) {
    window
        .scene()
        .getFocusOwner()
        .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
  }

  @Test
  void deletedPartnerComesBackByTheToast() {
    press(KeyCode.DELETE);
    // The toast goes by itself: it is pressed as soon as it comes.
    OnScreen.until("the toast", () -> window.scene().lookup(".toast > .button") != null);
    assertThat(names()).containsExactly("СОШ № 902", "СОШ № 910");

    OnScreen.run(() -> ((Button) window.scene().lookup(".toast > .button")).fire());
    window.quiet();
    assertThat(names()).containsExactly("Музей № 906", "СОШ № 902", "СОШ № 910");
  }

  @Test
  void undoAndRedoByKeys() {
    press(KeyCode.DELETE);
    window.quiet();
    press(KeyCode.Z, KeyCombination.CONTROL_DOWN);
    window.quiet();
    assertThat(names()).hasSize(3);
    press(KeyCode.Y, KeyCombination.CONTROL_DOWN);
    window.quiet();
    assertThat(names()).hasSize(2);
  }

  @Test
  void partnerIsTakenOutOfTheTrash() {
    press(KeyCode.DELETE);
    window.quiet();
    press(KeyCode.DIGIT6, KeyCombination.ALT_DOWN);
    window.quiet();
    OnScreen.run(
        () -> {
          TableView<?> trash = (TableView<?>) window.scene().lookup("#trash");
          trash.getSelectionModel().select(0);
        });
    press(KeyCode.R, KeyCombination.CONTROL_DOWN);
    window.quiet();
    assertThat(window.partners.deleted()).isEmpty();
  }

  @Test
  void selectionStaysWithItsPartnerUnderAFilter() {
    select(2);
    OnScreen.run(() -> ((TextField) window.scene().lookup("#filter")).setText("910"));
    OnScreen.until("filtered", () -> table().getItems().size() == 1);
    window.quiet();
    assertThat(selected()).containsExactly("СОШ № 910");
    OnScreen.run(() -> ((TextField) window.scene().lookup("#filter")).setText(""));
    OnScreen.until("all back", () -> table().getItems().size() == 3);
    assertThat(selected()).containsExactly("СОШ № 910");
  }

  @Test
  void cardIsOpenedEditedAndLeftByKeys() {
    press(KeyCode.ENTER, KeyCombination.CONTROL_DOWN);
    window.quiet();
    assertThat(owner().getId()).isEqualTo("card-inn");
    type("7707083893");
    press(KeyCode.ENTER);
    window.quiet();
    assertThat(window.partners.named("Музей № 906").getFirst().inn()).isEqualTo("7707083893");
    press(KeyCode.ESCAPE);
    window.quiet();
    assertThat(owner()).isSameAs(table());
    assertThat(selected()).containsExactly("Музей № 906");
    assertThat(OnScreen.get(() -> window.scene().lookup("#card").isVisible())).isFalse();
  }

  @Test
  void enterOnACellThatIsOnlyReadOpensTheCard() {
    press(KeyCode.RIGHT);
    press(KeyCode.ENTER);
    window.quiet();
    assertThat(OnScreen.get(() -> window.scene().lookup("#card").isVisible())).isTrue();
  }

  @Test
  void escInAFieldOfTheCardDropsWhatWasTypedFirst() {
    press(KeyCode.ENTER, KeyCombination.CONTROL_DOWN);
    window.quiet();
    type("123");
    press(KeyCode.ESCAPE);
    window.quiet();
    assertThat(OnScreen.get(() -> window.scene().lookup("#card").isVisible())).isTrue();
    press(KeyCode.ESCAPE);
    window.quiet();
    assertThat(OnScreen.get(() -> window.scene().lookup("#card").isVisible())).isFalse();
    assertThat(window.partners.named("Музей № 906").getFirst().inn()).isEmpty();
  }

  @Test
  void contactIsAddedInTheCardAndTypingGoesOnWhileFieldsAreSaved() {
    press(KeyCode.ENTER, KeyCombination.CONTROL_DOWN);
    window.quiet();
    fire("#tab-contacts");
    fire("#add-contact");
    window.quiet();
    assertThat(owner().getId()).startsWith("name-");
    type("Гусева Тамара Олеговна");
    String contact = owner().getId().substring("name-".length());
    OnScreen.run(
        () -> {
          TextField position = (TextField) window.scene().lookup("#position-" + contact);
          position.requestFocus();
          position.replaceSelection("мето");
        });
    window.quiet();
    type("дист");
    press(KeyCode.ENTER);
    window.quiet();
    UUID id = window.partners.named("Музей № 906").getFirst().id();
    assertThat(window.partners.find(id).orElseThrow().contacts())
        .singleElement()
        .satisfies(c -> assertThat(c.name()).isEqualTo("Гусева Тамара Олеговна"))
        .satisfies(c -> assertThat(c.position()).isEqualTo("методист"));
  }

  @Test
  void tabsOfTheCardAreTurnedByKeysAndStayForTheNextPartner() {
    press(KeyCode.ENTER, KeyCombination.CONTROL_DOWN);
    window.quiet();
    press(KeyCode.TAB, KeyCombination.CONTROL_DOWN);
    assertThat(owner().getId()).isEqualTo("tab-contacts");
    press(KeyCode.RIGHT);
    press(KeyCode.RIGHT);
    assertThat(owner().getId()).isEqualTo("tab-events");
    press(KeyCode.RIGHT);
    assertThat(owner().getId()).isEqualTo("tab-files");
    assertThat(OnScreen.get(() -> window.scene().lookup("#page-files"))).isNotNull();
    assertThat(OnScreen.get(() -> window.scene().lookup("#page-overview"))).isNull();
    OnScreen.run(() -> table().getSelectionModel().clearAndSelect(1));
    window.quiet();
    assertThat(OnScreen.get(() -> window.scene().lookup("#page-files"))).isNotNull();
    assertThat(OnScreen.get(() -> window.scene().lookup("#add-file"))).isNotNull();
    OnScreen.run(() -> window.scene().lookup("#tab-files").requestFocus());
    press(KeyCode.LEFT);
    press(KeyCode.ESCAPE);
    window.quiet();
    assertThat(OnScreen.get(() -> window.scene().lookup("#card").isVisible())).isFalse();
  }

  @Test
  void whatIsTypedInTheCardNeverReachesThePartnerSelectedNext() {
    press(KeyCode.ENTER, KeyCombination.CONTROL_DOWN);
    window.quiet();
    type("7707083893");
    OnScreen.run(() -> table().getSelectionModel().clearAndSelect(1));
    window.quiet();
    assertThat(window.partners.named("Музей № 906").getFirst().inn()).isEqualTo("7707083893");
    assertThat(window.partners.named("СОШ № 902").getFirst().inn()).isEmpty();
    assertThat(OnScreen.get(() -> ((TextField) window.scene().lookup("#card-inn")).getText()))
        .isEmpty();
  }

  @Test
  void formIsSetByHandInTheCardAndLeftToTheRuleAgain() {
    press(KeyCode.ENTER, KeyCombination.CONTROL_DOWN);
    window.quiet();
    fire("#change-form");
    OnScreen.run(() -> assertThat(window.scene().lookup("#set-form").isDisabled()).isTrue());
    OnScreen.run(() -> ((TextField) window.scene().lookup("#form-reason")).setText("общий проект"));
    fire("#set-form");
    window.quiet();
    UUID id = window.partners.named("Музей № 906").getFirst().id();
    assertThat(window.partners.find(id).orElseThrow().partnership().formReason())
        .isEqualTo("общий проект");
    fire("#leave-to-rule");
    window.quiet();
    assertThat(window.partners.find(id).orElseThrow().partnership().form()).isEmpty();
  }

  private void fire(String button) {
    OnScreen.run(() -> ((Button) window.scene().lookup(button)).fire());
    OnScreen.settle();
  }

  private Node owner() {
    return OnScreen.get(() -> window.scene().getFocusOwner());
  }

  private void select(int row) {
    OnScreen.run(
        () -> {
          table().requestFocus();
          table().getSelectionModel().clearAndSelect(row);
          table().getFocusModel().focus(row, table().getVisibleLeafColumn(1));
        });
    OnScreen.settle();
  }

  @SuppressWarnings("unchecked")
  private TableView<Line<PartnerLine>> table() {
    return (TableView<Line<PartnerLine>>) window.scene().lookup("#partners");
  }

  private List<String> names() {
    return OnScreen.get(() -> table().getItems().stream().map(JourneysTest::name).toList());
  }

  private List<String> selected() {
    return OnScreen.get(
        () ->
            table().getSelectionModel().getSelectedItems().stream()
                .map(JourneysTest::name)
                .collect(Collectors.toList()));
  }

  private String label(String selector) {
    return OnScreen.get(() -> ((Label) window.scene().lookup(selector)).getText());
  }

  /// The focus owner gets the key; the scene looks for a command when nobody took it.
  private void press(KeyCode code, KeyCombination.Modifier... modifiers) {
    List<KeyCombination.Modifier> held = List.of(modifiers);
    boolean control = held.contains(KeyCombination.CONTROL_DOWN);
    boolean alt = held.contains(KeyCombination.ALT_DOWN);
    OnScreen.run(
        () -> {
          Node owner = window.scene().getFocusOwner();
          owner.fireEvent(
              new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, alt, false));
        });
    OnScreen.settle();
  }

  private void type(String text) {
    OnScreen.run(() -> ((TextField) window.scene().getFocusOwner()).replaceSelection(text));
    OnScreen.settle();
  }

  private static String name(Line<PartnerLine> line) {
    return line.record().orElseThrow().name();
  }
}
