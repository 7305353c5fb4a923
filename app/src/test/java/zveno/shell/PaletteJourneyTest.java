package zveno.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import zveno.attachments.FileOwner;
import zveno.events.EventField;
import zveno.partners.DeletedPartner;
import zveno.partners.Partner;
import zveno.search.view.PaletteRow;
import zveno.ui.OnScreen;
import zveno.ui.Tone;
import zveno.ui.table.lines.Line;

/// From Ctrl+K to a record, a screen and a command, by keys.
@Tag("ui")
class PaletteJourneyTest {
  private final OpenWindow window = new OpenWindow();

  @BeforeEach
  void open() {
    window.demo();
    window.show(Tone.LIGHT, 100, 1366, 768);
  }

  @AfterEach
  void close() {
    window.close();
    assertThat(window.faults).isEmpty();
  }

  @Test
  void partnerIsFoundByItsNumberAndItsCardOpened() {
    find("905");
    assertThat(titles().getFirst()).contains("905");
    String wanted = titles().getFirst();
    press(KeyCode.ENTER, false);
    window.quiet();
    assertThat(node("#palette-field").getScene()).isNotNull();
    assertThat(OnScreen.get(() -> node("#card").isVisible())).isTrue();
    assertThat(cardTitle()).isEqualTo(wanted);
    assertThat(owner().getId()).isEqualTo("card-inn");
  }

  @Test
  void contactIsFoundByItsNameAndItsCardOpenedAtTheContacts() {
    find("Гусева Тамара Олеговна");
    assertThat(titles().getLast()).isEqualTo("Гусева Тамара Олеговна");
    press(KeyCode.UP, false);
    press(KeyCode.ENTER, false);
    window.quiet();
    assertThat(cardTitle()).isEqualTo("ГБОУ СОШ № 905");
    assertThat(OnScreen.get(() -> window.scene().lookup("#page-contacts"))).isNotNull();
  }

  @Test
  void fileIsFoundByItsNameAndItsCardOpenedAtTheFiles() throws IOException {
    Partner partner = window.partners.all().get(5);
    Path scan = Files.createTempDirectory("scan").resolve("Программа стажировки.docx");
    Files.writeString(scan, "программа");
    window.attachments.add(FileOwner.partner(partner.id()), "", List.of(scan));
    find("стажировки");
    assertThat(titles()).containsExactly("Программа стажировки.docx");
    press(KeyCode.ENTER, false);
    window.quiet();
    assertThat(cardTitle()).isEqualTo(partner.organization().callName());
    assertThat(OnScreen.get(() -> ((Label) node("#page-files .file-name")).getText()))
        .isEqualTo("Программа стажировки.docx");
  }

  @Test
  void fileOfAnEventIsFoundAndItsCardOpenedAtTheFiles() throws IOException {
    UUID event = PlanSample.add(window, "Семинар наставников", EventField.START, "24.11.2026");
    Path sheet = Files.createTempDirectory("sheet").resolve("Лист росписей.docx");
    Files.writeString(sheet, "лист");
    window.attachments.add(FileOwner.event(event), "", List.of(sheet));
    find("росписей");
    assertThat(titles()).containsExactly("Лист росписей.docx");
    press(KeyCode.ENTER, false);
    window.quiet();
    assertThat(OnScreen.get(() -> ((Label) node("#event-page-files .file-name")).getText()))
        .isEqualTo("Лист росписей.docx");
  }

  @Test
  void partnerThatTheFilterHidesIsOpenedAllTheSame() {
    OnScreen.run(() -> ((TextField) node("#filter")).setText("музей"));
    OnScreen.until("filtered", () -> ((TableView<?>) node("#partners")).getItems().size() < 10);
    OnScreen.run(() -> ((TableView<?>) node("#partners")).getSelectionModel().select(0));
    window.go("trash");
    find("905");
    String wanted = titles().getFirst();
    press(KeyCode.ENTER, false);
    window.quiet();
    assertThat(cardTitle()).isEqualTo(wanted);
    assertThat(OnScreen.get(() -> ((TextField) node("#filter")).getText())).isEqualTo("музей");
  }

  @Test
  void escGivesTheFocusBack() {
    Node before = OnScreen.get(() -> node("#filter"));
    OnScreen.run(before::requestFocus);
    press(KeyCode.K, true);
    assertThat(owner().getId()).isEqualTo("palette-field");
    press(KeyCode.ESCAPE, false);
    assertThat(owner()).isSameAs(before);
    assertThat(OnScreen.get(() -> node(".palette").isVisible())).isFalse();
  }

  @Test
  void roundOpensItsWorkbench() {
    String round = window.rounds.all().getFirst().name();
    find(round);
    press(KeyCode.ENTER, false);
    window.quiet();
    assertThat(OnScreen.get(() -> ((Label) node("#figure-total")).getText())).isEqualTo("914");
  }

  @Test
  void screenAndCommandAreReached() {
    find("истори");
    press(KeyCode.ENTER, false);
    window.quiet();
    assertThat(OnScreen.get(() -> node("#history"))).isNotNull();
    find("тёмная");
    press(KeyCode.ENTER, false);
    window.quiet();
    assertThat(OnScreen.get(() -> window.theme.tone().get())).isEqualTo(Tone.DARK);
  }

  @Test
  void keysOfTheScreenBehindAreNotHeardWhileThePaletteIsOpen() {
    int partners = window.partners.all().size();
    press(KeyCode.K, true);
    press(KeyCode.N, true);
    press(KeyCode.DELETE, false);
    press(KeyCode.DIGIT3, false);
    window.quiet();
    assertThat(window.partners.all()).hasSize(partners);
    assertThat(owner().getId()).isEqualTo("palette-field");
  }

  @Test
  void editIsFoundUnderItsNewName() {
    find("Соколиная гора");
    assertThat(titles()).isEmpty();
    press(KeyCode.ESCAPE, false);
    window.partners.add("Детский центр «Соколиная гора»");
    OnScreen.run(() -> window.editFirst(5));
    OnScreen.run(() -> ((TextField) window.scene().getFocusOwner()).setText("Заречье"));
    press(KeyCode.ENTER, false);
    window.quiet();
    find("Соколиная гора");
    OnScreen.until("read again", () -> list().getItems().size() == 2);
    assertThat(titles()).containsExactly("Детский центр «Соколиная гора»");
  }

  @Test
  void recordInTheTrashIsSelectedThere() {
    List<java.util.UUID> ids = window.partners.all().stream().limit(40).map(p -> p.id()).toList();
    String wanted = window.partners.find(ids.get(20)).orElseThrow().organization().callName();
    window.partners.delete(ids);
    find(wanted);
    press(KeyCode.ENTER, false);
    window.quiet();
    OnScreen.until("selected", () -> selectedInTrash().equals(List.of(wanted)));

    find(window.partners.deleted().getLast().name());
    press(KeyCode.ENTER, false);
    window.quiet();
    String last = window.partners.deleted().getLast().name();
    OnScreen.until("on the screen already", () -> selectedInTrash().equals(List.of(last)));
  }

  @SuppressWarnings("unchecked")
  private List<String> selectedInTrash() {
    return OnScreen.get(
        () ->
            ((TableView<Line<DeletedPartner>>) node("#trash"))
                .getSelectionModel().getSelectedItems().stream()
                    .map(line -> line.record().orElseThrow().name())
                    .toList());
  }

  @Test
  void menuShowsItsKeyAndTheKeysStillWorkAfterwards() {
    MenuButton menu = (MenuButton) node("#main-menu");
    for (int i = 0; i < 2; i++) OnScreen.run(() -> menu.getOnShowing().handle(null));
    assertThat(
            OnScreen.get(
                () ->
                    menu.getItems().stream()
                        .filter(item -> item.getAccelerator() != null)
                        .filter(item -> item.getAccelerator().getDisplayText().equals("Ctrl+K"))
                        .map(MenuItem::getText)
                        .toList()))
        .containsExactly("Поиск и команды");
    OnScreen.run(() -> node("#partners").requestFocus());
    press(KeyCode.K, true);
    assertThat(owner().getId()).isEqualTo("palette-field");
  }

  @Test
  void fieldOfTheTopBarOpensIt() {
    OnScreen.run(() -> ((Button) node("#palette-button")).fire());
    window.quiet();
    assertThat(owner().getId()).isEqualTo("palette-field");
  }

  private void find(String typed) {
    press(KeyCode.K, true);
    window.quiet();
    OnScreen.run(() -> ((TextField) window.scene().getFocusOwner()).setText(typed));
    OnScreen.settle();
    window.quiet();
  }

  private List<String> titles() {
    return OnScreen.get(
        () ->
            list().getItems().stream()
                .filter(PaletteRow.Line.class::isInstance)
                .map(row -> ((PaletteRow.Line) row).choice().title())
                .toList());
  }

  @SuppressWarnings("unchecked")
  private ListView<PaletteRow> list() {
    return (ListView<PaletteRow>) node("#palette-list");
  }

  private String cardTitle() {
    return OnScreen.get(() -> ((Label) node("#card .title")).getText());
  }

  private Node node(String selector) {
    return window.scene().lookup(selector);
  }

  private Node owner() {
    return OnScreen.get(() -> window.scene().getFocusOwner());
  }

  private void press(KeyCode code, boolean control) {
    OnScreen.run(
        () ->
            window
                .scene()
                .getFocusOwner()
                .fireEvent(
                    new KeyEvent(
                        KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false)));
    OnScreen.settle();
  }
}
