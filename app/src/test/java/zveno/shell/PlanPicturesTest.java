package zveno.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import zveno.ui.OnScreen;
import zveno.ui.Pictures;
import zveno.ui.Tone;

@Tag("ui")
class PlanPicturesTest {
  private final OpenWindow window = new OpenWindow();

  @AfterEach
  void close() {
    window.close();
    assertThat(window.faults).isEmpty();
  }

  @Test
  void the_plan_and_its_card() {
    PlanSample.fill(window);
    window.show(Tone.LIGHT, 100, 1366, 768);
    window.go("calendar");
    window.list();
    assertThat(Pictures.take(window.scene(), "plan-light")).isNotEmptyFile();
    window.choose("#group", "group-month");
    Pictures.take(window.scene(), "plan-months");
    window.choose("#group", "group-none");
    openCard();
    tabs("light");
    OnScreen.run(() -> window.theme.tone().set(Tone.DARK));
    Pictures.take(window.scene(), "plan-dark");
    OnScreen.run(() -> window.theme.percent().set(140));
    window.quiet();
    tabs("140");
    OnScreen.run(() -> ((Button) window.scene().lookup("#close-event")).fire());
    window.quiet();
    Pictures.take(window.scene(), "plan-140");
  }

  private void openCard() {
    OnScreen.run(
        () -> {
          TableView<?> table = (TableView<?>) window.scene().lookup("#plan");
          table.getSelectionModel().clearAndSelect(5);
          table.getContextMenu().getItems().getFirst().fire();
        });
    window.quiet();
  }

  private void tabs(String name) {
    for (var node :
        OnScreen.get(() -> window.scene().getRoot().lookupAll("#event-card .view-tab"))) {
      OnScreen.run(() -> ((Button) node).fire());
      window.quiet();
      Pictures.take(
          window.scene(), "plan-card-" + node.getId().substring("tab-".length()) + "-" + name);
    }
  }
}
