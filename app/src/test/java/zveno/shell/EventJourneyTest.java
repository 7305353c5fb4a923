package zveno.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Popup;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zveno.attachments.FileOwner;
import zveno.events.Attendance;
import zveno.events.Event;
import zveno.events.EventField;
import zveno.events.EventStatus;
import zveno.events.store.JooqParticipants;
import zveno.ui.OnScreen;
import zveno.ui.Tone;

/// Journeys 6 and 7 at the card of an event, with the actions counted.
class EventJourneyTest {
  @TempDir Path folder;
  private final OpenWindow window = new OpenWindow();
  private int actions;

  @AfterEach
  void close() {
    window.close();
    assertThat(window.faults).isEmpty();
  }

  @Test
  void a_seminar_every_second_tuesday_of_which_one_is_moved() {
    window.show(Tone.LIGHT, 100, 1366, 768);
    act(() -> window.go("calendar"));
    act(window::list);
    act(() -> window.control(KeyCode.N));
    act(() -> type("Семинар молодых педагогов"));
    act(() -> window.control(KeyCode.ENTER));
    act(() -> set("#event-start", "01.09 14:00"));
    act(() -> fire("#tab-repeat"));
    act(() -> set("#repeat-every", "2"));
    act(() -> fire("#repeat-apply"));
    assertThat(times())
        .containsExactly(
            "01.09.2026, вт",
            "15.09.2026, вт",
            "29.09.2026, вт",
            "13.10.2026, вт",
            "27.10.2026, вт",
            "10.11.2026, вт",
            "24.11.2026, вт",
            "08.12.2026, вт",
            "22.12.2026, вт",
            "19.01.2027, вт",
            "02.02.2027, вт",
            "16.02.2027, вт",
            "02.03.2027, вт",
            "16.03.2027, вт",
            "30.03.2027, вт",
            "13.04.2027, вт",
            "27.04.2027, вт",
            "11.05.2027, вт",
            "25.05.2027, вт");
    act(() -> fire("#move-2026-11-24"));
    act(() -> inPopup("#move-when", "26.11"));
    act(() -> firePopup("#status-ok"));
    assertThat(times()).hasSize(19).contains("26.11.2026, чт").doesNotContain("24.11.2026, вт");
    assertThat(window.events.all()).hasSize(2);
    assertThat(actions).isLessThanOrEqualTo(12);
    window.control(KeyCode.Z);
    assertThat(times()).contains("24.11.2026, вт").doesNotContain("26.11.2026, чт");
  }

  @Test
  void the_following_ones_move_with_it_when_asked() {
    UUID id = PlanSample.add(window, "Семинар", EventField.START, "01.09.2026");
    window.show(Tone.LIGHT, 100, 1366, 768);
    window.go("calendar");
    window.list();
    open(id);
    fire("#tab-repeat");
    fire("#repeat-apply");
    fire("#move-2026-09-15");
    inPopup("#move-when", "16.09");
    OnScreen.run(
        () ->
            popup("#move-reach").lookupAll(".toggle-button").stream()
                .map(ToggleButton.class::cast)
                .filter(button -> button.getText().equals("это и следующие"))
                .forEach(ToggleButton::fire));
    firePopup("#status-ok");
    assertThat(times()).containsExactly("01.09.2026, вт", "08.09.2026, вт");
    assertThat(window.events.all()).hasSize(2);
  }

  @Test
  void an_event_is_marked_held_with_its_people_and_a_photo() throws IOException {
    window.add("МБОУ «СОШ № 901»", "district", "Заречный");
    window.add("МБОУ «СОШ № 902»", "district", "Заречный");
    UUID id = PlanSample.add(window, "Семинар", EventField.START, "10.11.2026");
    Path photo = Files.writeString(folder.resolve("фото.jpg"), "photo");
    window.show(Tone.LIGHT, 100, 1366, 768);
    clip(
        IntStream.range(0, 25)
            .mapToObj(
                i -> "Фамилия" + (char) ('а' + i) + " И. О., школа 90" + (1 + i % 2) + ", учитель")
            .collect(Collectors.joining("\n")));
    act(() -> window.go("calendar"));
    act(window::list);
    act(() -> open(id));
    act(() -> fire("#mark-held"));
    act(() -> fire("#tab-people"));
    act(() -> fire("#paste-people"));
    act(() -> fire("#take-people"));
    act(() -> fire("#tab-files"));
    window.answer(photo);
    act(() -> fire("#add-file"));
    Event event = window.events.find(id).orElseThrow();
    assertThat(event.state().status()).isEqualTo(EventStatus.HELD);
    Attendance all = new JooqParticipants(window.database, window.journal).of(id);
    assertThat(all.people()).hasSize(25);
    assertThat(all.people()).allMatch(person -> person.organization().id().isPresent());
    assertThat(all.parties()).hasSize(2);
    assertThat(window.attachments.of(FileOwner.event(id))).hasSize(1);
    assertThat(actions).isLessThanOrEqualTo(10);
  }

  private void act(Runnable action) {
    actions++;
    action.run();
    window.quiet();
  }

  private void open(UUID id) {
    OnScreen.run(
        () -> {
          TableView<?> table = (TableView<?>) window.scene().lookup("#plan");
          table.requestFocus();
          table.getSelectionModel().clearAndSelect(0);
          table.getContextMenu().getItems().getFirst().fire();
        });
    window.quiet();
    assertThat(id).isNotNull();
  }

  private void fire(String id) {
    OnScreen.run(() -> ((Button) window.scene().lookup(id)).fire());
    window.quiet();
  }

  private void type(String text) {
    OnScreen.run(() -> ((TextField) window.scene().getFocusOwner()).setText(text));
  }

  private void set(String id, String text) {
    OnScreen.run(
        () -> {
          TextField field = (TextField) window.scene().lookup(id);
          field.requestFocus();
          field.setText(text);
          window.scene().lookup("#event-card").requestFocus();
        });
    window.quiet();
  }

  private List<String> times() {
    return OnScreen.get(
        () ->
            window.scene().getRoot().lookupAll(".repeat-times .medium").stream()
                .map(label -> ((Labeled) label).getText())
                .toList());
  }

  private static Node popup(String id) {
    return Window.getWindows().stream()
        .filter(one -> one instanceof Popup)
        .map(one -> one.getScene().lookup(id))
        .filter(one -> one != null)
        .findFirst()
        .orElseThrow();
  }

  private void inPopup(String id, String text) {
    OnScreen.run(() -> ((TextField) popup(id)).setText(text));
    window.quiet();
  }

  private void firePopup(String id) {
    OnScreen.run(() -> ((Button) popup(id)).fire());
    window.quiet();
  }

  private static void clip(String text) {
    OnScreen.run(
        () -> {
          ClipboardContent content = new ClipboardContent();
          content.putString(text);
          Clipboard.getSystemClipboard().setContent(content);
        });
  }
}
