package zveno.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import zveno.events.EventField;
import zveno.ui.OnScreen;
import zveno.ui.Pictures;
import zveno.ui.Tone;

/// Sessions, parts and organisations of an event in its card.
@Tag("ui")
class EventPartsCardTest {
  private final OpenWindow window = new OpenWindow();

  @AfterEach
  void close() {
    window.close();
    assertThat(window.faults).isEmpty();
  }

  @Test
  void sessions_parts_and_numbers_are_typed_in_the_card() {
    window.add("МБОУ «СОШ № 901»", "district", "Заречный");
    window.add("МБОУ «СОШ № 902»", "district", "Приморский");
    UUID id =
        PlanSample.add(
            window,
            "Конференция «Ровесник – ровеснику»",
            EventField.START,
            "декабрь 2026",
            EventField.PARTICIPANTS,
            "МБОУ «СОШ № 901»; МБОУ «СОШ № 902»; клуб «Росток»",
            EventField.DISTRICTS,
            "12");
    window.show(Tone.LIGHT, 100, 1366, 768);
    window.go("calendar");
    window.list();
    OnScreen.run(
        () -> {
          TableView<?> table = (TableView<?>) window.scene().lookup("#plan");
          table.getSelectionModel().clearAndSelect(0);
          table.getContextMenu().getItems().getFirst().fire();
        });
    window.quiet();
    fire("#tab-parts");
    fire("#add-session");
    set("session-grades-", "5–8");
    set("session-participants-", "568");
    set("session-districts-", "12");
    set("add-part", "Награждение победителей");
    assertThat(words("#event-page-parts .record-block .caption"))
        .isEqualTo("5–8 классы · 568\u00a0участников · 12\u00a0районов");
    assertThat(window.events.all()).hasSize(2);
    Pictures.take(window.scene(), "parts-light");
    fire("#tab-people");
    OnScreen.run(
        () -> ((Button) window.scene().lookup("#event-page-people .record-block .button")).fire());
    set("pupils-", "25");
    Pictures.take(window.scene(), "people-light");
    OnScreen.run(() -> window.theme.tone().set(Tone.DARK));
    OnScreen.run(() -> window.theme.percent().set(140));
    Pictures.take(window.scene(), "people-dark-140");
    fire("#tab-parts");
    Pictures.take(window.scene(), "parts-dark-140");
    assertThat(
            window.events.find(id).orElseThrow().organizations().stream()
                .mapToInt(one -> one.people().pupils().orElse(0))
                .sum())
        .isEqualTo(25);
  }

  private String words(String selector) {
    return OnScreen.get(() -> ((Labeled) window.scene().lookup(selector)).getText());
  }

  private void fire(String id) {
    OnScreen.run(() -> ((Button) window.scene().lookup(id)).fire());
    window.quiet();
  }

  /// @param beginning of the name of the field
  private void set(String beginning, String text) {
    OnScreen.run(
        () -> {
          TextField field =
              window.scene().getRoot().lookupAll("#event-card .text-field").stream()
                  .filter(one -> one.getId() != null && one.getId().startsWith(beginning))
                  .map(TextField.class::cast)
                  .findFirst()
                  .orElseThrow();
          field.requestFocus();
          field.setText(text);
          window.scene().lookup("#event-card").requestFocus();
        });
    window.quiet();
  }
}
