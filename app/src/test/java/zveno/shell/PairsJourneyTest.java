package zveno.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.event.ActionEvent;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zveno.files.PdfText;
import zveno.pairing.kept.KeptRound;
import zveno.pairing.kept.KeptSchool;
import zveno.pairing.kept.Mark;
import zveno.pairing.kept.PlanFigures;
import zveno.pairing.kept.Side;
import zveno.ui.OnScreen;
import zveno.ui.Tone;

/// The way of a methodist through the screen «Пары», by keys and by mouse.
@Tag("ui")
class PairsJourneyTest {
  @TempDir Path folder;

  private final OpenWindow window = new OpenWindow();

  @BeforeEach
  void open() {
    window.demo();
    window.show(Tone.LIGHT, 100, 1366, 768);
    window.go("pairs");
    PairsPicturesTest.open(window);
  }

  @AfterEach
  void close() {
    window.close();
    assertThat(window.faults).isEmpty();
  }

  @Test
  void planIsSeenWithItsProof() {
    assertThat(label("#figure-total")).isEqualTo("914");
    assertThat(label("#figure-matched")).isEqualTo("11 из 12");
    assertThat(label("#figure-pinned")).isEqualTo("2");
    assertThat(OnScreen.get(() -> list().getItems().size())).isEqualTo(12);
  }

  @Test
  void lockHoldsAPairAndUndoLetsItGo() {
    PairsPicturesTest.command(window, KeyCode.L);
    assertThat(round().places(Mark.Kind.PIN)).hasSize(3);
    assertThat(label("#figure-pinned")).isEqualTo("3");

    PairsPicturesTest.command(window, KeyCode.Z);
    assertThat(round().places(Mark.Kind.PIN)).hasSize(2);
    assertThat(label("#figure-pinned")).isEqualTo("2");
  }

  @Test
  void anotherDonorIsTakenByKeysAtThePriceThatWasTold() {
    assertThat(label("#why-price")).isEqualTo("−20");
    PairsPicturesTest.command(window, KeyCode.R);
    OnScreen.run(
        () -> {
          ComboBox<?> choice = (ComboBox<?>) window.scene().lookup("#why-donor");
          choice.getSelectionModel().select(1);
          choice.hide();
        });
    assertThat(label("#why-price")).isEqualTo("−25");
    fire("#accept");

    assertThat(label("#figure-total")).isEqualTo("889");
    assertThat(total()).isEqualTo("889");
  }

  @Test
  void pairIsDraggedToAnotherSchoolAndThePriceIsSeenBefore() {
    ListCell<?> from = row("№\u00a0917");
    mouse(from, MouseEvent.DRAG_DETECTED, from);
    mouse(from, MouseEvent.MOUSE_DRAGGED, row("№\u00a0907"));
    window.quiet();
    assertThat(offers()).containsExactly("цена −20");
    assertThat(total()).isEqualTo("914");
    mouse(from, MouseEvent.MOUSE_RELEASED, row("№\u00a0907"));
    window.quiet();

    assertThat(total()).isEqualTo("894");
    assertThat(label("#figure-total")).isEqualTo("894");
    assertThat(offers()).isEmpty();
  }

  @Test
  void dragThatIsLetGoBesideThePlanChangesNothing() {
    ListCell<?> from = row("№\u00a0917");
    mouse(from, MouseEvent.DRAG_DETECTED, from);
    mouse(from, MouseEvent.MOUSE_DRAGGED, row("№\u00a0907"));
    window.quiet();
    mouse(from, MouseEvent.MOUSE_DRAGGED, window.scene().lookup("#why"));
    mouse(from, MouseEvent.MOUSE_RELEASED, window.scene().lookup("#why"));
    window.quiet();

    assertThat(total()).isEqualTo("914");
    assertThat(offers()).isEmpty();
  }

  @Test
  void schoolWithoutAPairFindsOneWhereSomethingIsGivenUp() {
    OnScreen.run(
        () -> {
          MenuButton relax = (MenuButton) list().lookup(".short-row .menu-button");
          assertThat(relax.getItems().getFirst().getText())
              .isEqualTo("добавить место у «№\u00a0901»");
          relax.getItems().getFirst().fire();
        });
    window.quiet();

    assertThat(label("#figure-matched")).isEqualTo("12 из 12");
  }

  @Test
  void fairnessIsChosenWithItsPrice() {
    OnScreen.run(() -> ((ToggleButton) window.scene().lookup("#mode-worst-first")).fire());
    window.quiet();

    assertThat(label("#mode-prices"))
        .startsWith("Цена справедливости 1,3\u00a0% (лучшая сумма 914)");
    assertThat(label("#figure-worst")).isEqualTo("72");
    fire("#more-donors");
    assertThat(round().wish().donorsEach()).isEqualTo(2);
  }

  @Test
  void newRoundIsMadeByHandAndItsKeysWorkAfterAnotherScreen() {
    fire("#to-rounds");
    window.go("partners");
    window.go("pairs");
    PairsPicturesTest.command(window, KeyCode.N);
    OnScreen.run(
        () -> {
          ((TextArea) window.scene().lookup("#round-recipients")).setText("№ 911\n№ 912");
          ((TextArea) window.scene().lookup("#round-donors")).setText("№ 901");
        });
    fire("#create-round");

    assertThat(label("#figure-matched")).isEqualTo("0 из 2");
    assertThat(window.rounds.all()).hasSize(2);
  }

  @Test
  void schoolsComeIntoTheRoundAndLeaveIt() {
    fire("#add-recipient");
    type("#new-recipient", "Гимназия Заречья");
    type("#new-recipient", "№ 930");
    assertThat(names("#recipients")).hasSize(14).contains("Гимназия Заречья", "№ 930");
    assertThat(label("#figure-matched")).isEqualTo("11 из 14");
    PairsPicturesTest.command(window, KeyCode.D, KeyCombination.SHIFT_DOWN);
    type("#new-donor", "Лицей");
    assertThat(names("#donors")).contains("Лицей");

    OnScreen.run(() -> window.scene().lookup("#donors").requestFocus());
    PairsPicturesTest.command(window, KeyCode.DELETE);
    assertThat(names("#donors")).doesNotContain("Лицей");
    OnScreen.run(() -> window.scene().lookup("#recipients").requestFocus());
    PairsPicturesTest.command(window, KeyCode.DELETE);
    assertThat(names("#recipients")).hasSize(13).doesNotContain("№ 930");
    for (int i = 0; i < 5; i++) PairsPicturesTest.command(window, KeyCode.Z);
    assertThat(label("#figure-matched")).isEqualTo("11 из 12");
    assertThat(total()).isEqualTo("914");
  }

  private void type(String field, String name) {
    OnScreen.run(
        () -> {
          TextField typed = (TextField) window.scene().lookup(field);
          typed.setText(name);
          typed.fireEvent(new ActionEvent());
        });
    window.quiet();
  }

  private List<String> names(String list) {
    Side side = list.equals("#donors") ? Side.DONOR : Side.RECIPIENT;
    List<String> kept = side.schools(round()).stream().map(KeptSchool::name).toList();
    int shown = OnScreen.get(() -> ((ListView<?>) window.scene().lookup(list)).getItems().size());
    assertThat(shown).isEqualTo(kept.size());
    return kept;
  }

  @Test
  void documentsHoldThePairsWithTheirReasons() throws IOException {
    List<String> names = List.of("пары.docx", "пары.xlsx", "пары.pdf");
    for (int i = 0; i < names.size(); i++) {
      int item = i;
      Path file = folder.resolve(names.get(i));
      window.asking.file = Optional.of(file);
      OnScreen.run(
          () ->
              ((MenuButton) window.scene().lookup("#pairs-document")).getItems().get(item).fire());
      window.quiet();
      assertThat(Files.size(file)).isGreaterThan(2000);
    }
    assertThat(PaperText.of(folder.resolve("пары.docx")))
        .contains("№\u00a0912", "Закреплено вручную", "претендуют");
    assertThat(PdfText.of(folder.resolve("пары.pdf")))
        .contains("№ 912", "Закреплено вручную", "претендуют");
  }

  private String total() {
    KeptRound round = round();
    return PlanFigures.of(round, round.pairs()).total().toPlainString();
  }

  private KeptRound round() {
    return window.rounds.find(window.rounds.all().getLast().id()).orElseThrow();
  }

  @SuppressWarnings("unchecked")
  private ListView<Object> list() {
    return (ListView<Object>) window.scene().lookup("#plan");
  }

  private String label(String id) {
    return OnScreen.get(() -> ((Label) window.scene().lookup(id)).getText());
  }

  private void fire(String id) {
    OnScreen.run(() -> ((Button) window.scene().lookup(id)).fire());
    window.quiet();
  }

  /// Prices that rows offer while a donor is over them.
  private List<String> offers() {
    return OnScreen.get(
        () ->
            list().lookupAll(".offer").stream()
                .filter(Node::isVisible)
                .map(node -> ((Label) node).getText())
                .toList());
  }

  /// The row of a recipient in the plan.
  private ListCell<?> row(String recipient) {
    return OnScreen.get(
        () ->
            list().lookupAll(".plan-cell").stream()
                .filter(
                    cell ->
                        cell.lookupAll(".school").stream()
                            .limit(1)
                            .anyMatch(node -> ((Label) node).getText().equals(recipient)))
                .map(cell -> (ListCell<?>) cell)
                .findFirst()
                .orElseThrow());
  }

  /// The mouse that was pressed on a cell, over a node.
  private static void mouse(Node pressed, EventType<MouseEvent> type, Node under) {
    OnScreen.run(() -> pressed.fireEvent(LongNames.mouse(type, under)));
  }
}
