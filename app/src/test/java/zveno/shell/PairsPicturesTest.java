package zveno.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import zveno.pairing.kept.KeptRound;
import zveno.ui.OnScreen;
import zveno.ui.Pictures;
import zveno.ui.Tone;

@Tag("ui")
class PairsPicturesTest {
  @Test
  void workbenchInEveryLook() {
    try (OpenWindow window = new OpenWindow().demo()) {
      window.show(Tone.LIGHT, 100, 1366, 768);
      window.go("pairs");
      assertThat(Pictures.take(window.scene(), "pairs-list")).isNotEmptyFile();
      open(window);
      assertThat(Pictures.take(window.scene(), "pairs-light")).isNotEmptyFile();
      OnScreen.run(() -> window.theme.tone().set(Tone.DARK));
      assertThat(Pictures.take(window.scene(), "pairs-dark")).isNotEmptyFile();
      OnScreen.run(() -> window.theme.tone().set(Tone.LIGHT));
      OnScreen.run(() -> window.theme.percent().set(140));
      assertThat(Pictures.take(window.scene(), "pairs-140")).isNotEmptyFile();
      assertThat(window.faults).isEmpty();
    }
  }

  @Test
  void pagesBesideTheWorkbench() {
    try (OpenWindow window = new OpenWindow().demo()) {
      window.show(Tone.LIGHT, 100, 1366, 768);
      window.go("pairs");
      open(window);
      command(window, KeyCode.S);
      command(window, KeyCode.D);
      command(window, KeyCode.S);
      command(window, KeyCode.G);
      assertThat(Pictures.take(window.scene(), "pairs-variants")).isNotEmptyFile();
      command(window, KeyCode.T);
      assertThat(Pictures.take(window.scene(), "pairs-scores")).isNotEmptyFile();
      OnScreen.run(() -> ((Button) window.scene().lookup("#scores-back")).fire());
      OnScreen.run(() -> ((ToggleButton) window.scene().lookup("#mode-priced")).fire());
      window.quiet();
      OnScreen.run(() -> window.settings.layout().help().set(true));
      assertThat(Pictures.take(window.scene(), "pairs-help")).isNotEmptyFile();
      OnScreen.run(() -> window.settings.layout().help().set(false));
      OnScreen.run(() -> ((Button) window.scene().lookup("#to-rounds")).fire());
      command(window, KeyCode.N);
      assertThat(Pictures.take(window.scene(), "pairs-new")).isNotEmptyFile();
      assertThat(window.faults).isEmpty();
    }
    try (OpenWindow window = new OpenWindow()) {
      window.show(Tone.LIGHT, 100, 1366, 768);
      window.go("pairs");
      assertThat(Pictures.take(window.scene(), "pairs-empty")).isNotEmptyFile();
    }
  }

  @Test
  void aSchoolIsNamedThatComesIntoTheRound() {
    try (OpenWindow window = new OpenWindow().demo()) {
      window.show(Tone.LIGHT, 100, 1366, 768);
      window.go("pairs");
      open(window);
      for (Tone tone : Tone.values()) {
        OnScreen.run(() -> window.theme.tone().set(tone));
        OnScreen.run(() -> ((Button) window.scene().lookup("#add-donor")).fire());
        window.quiet();
        assertThat(Pictures.take(window.scene(), "pairs-add-" + tone)).isNotEmptyFile();
        OnScreen.run(() -> window.scene().lookup("#plan").requestFocus());
      }
      OnScreen.run(() -> window.theme.tone().set(Tone.LIGHT));
      OnScreen.run(() -> window.theme.percent().set(140));
      command(window, KeyCode.N, KeyCombination.SHIFT_DOWN);
      assertThat(Pictures.take(window.scene(), "pairs-add-140")).isNotEmptyFile();
      assertThat(window.faults).isEmpty();
    }
  }

  @Test
  void longNamesAndADonorOnItsWay() {
    try (OpenWindow window = new OpenWindow()) {
      KeptRound round = LongNames.round();
      window.rounds.add(round, "");
      window.show(Tone.LIGHT, 100, 1366, 768);
      window.go("pairs");
      open(window);
      OnScreen.run(
          () -> {
            Node from = window.scene().lookup("#plan .plan-cell");
            for (EventType<MouseEvent> type :
                List.of(MouseEvent.DRAG_DETECTED, MouseEvent.MOUSE_DRAGGED)) {
              Node under =
                  window.scene().getRoot().lookupAll("#plan .plan-cell").stream()
                      .skip(2)
                      .findFirst()
                      .orElseThrow();
              from.fireEvent(LongNames.mouse(type, under));
            }
          });
      window.quiet();
      assertThat(Pictures.take(window.scene(), "pairs-long")).isNotEmptyFile();
      assertThat(shownOfChain(window))
          .contains("ГБОУ лицей № 918", "без пары")
          .allMatch(shown -> shown.equals("без пары") || shown.matches("ГБОУ .* № 9\\d\\d.*"));
      assertThat(window.faults).isEmpty();
    }
  }

  /// What is to be read of the schools that would move and of their donors.
  private static List<String> shownOfChain(OpenWindow window) {
    return window.scene().getRoot().lookupAll(".chain-names .text").stream()
        .map(text -> ((Text) text).getText())
        .toList();
  }

  static void command(OpenWindow window, KeyCode key, KeyCombination.Modifier... more) {
    List<KeyCombination.Modifier> all = new ArrayList<>(List.of(more));
    all.add(KeyCombination.CONTROL_DOWN);
    KeyCombination.Modifier[] modifiers = all.toArray(KeyCombination.Modifier[]::new);
    OnScreen.run(
        () -> {
          Runnable action =
              window.scene().getAccelerators().get(new KeyCodeCombination(key, modifiers));
          action.run();
        });
    window.quiet();
  }

  static void open(OpenWindow window) {
    OnScreen.run(
        () -> {
          TableView<?> table = (TableView<?>) window.scene().lookup("#rounds");
          table.getSelectionModel().clearAndSelect(0);
          table.fireEvent(
              new KeyEvent(
                  KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        });
    window.quiet();
  }
}
