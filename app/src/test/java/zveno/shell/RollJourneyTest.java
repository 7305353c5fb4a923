package zveno.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import zveno.events.Event;
import zveno.events.EventField;
import zveno.events.EventStatus;
import zveno.events.EventText;
import zveno.settings.SchoolYear;
import zveno.settings.SchoolYears;
import zveno.ui.OnScreen;
import zveno.ui.Pictures;
import zveno.ui.Tone;

/// The plan of a year goes to the next one.
@Tag("ui")
class RollJourneyTest {
  private static final SchoolYear NEW =
      new SchoolYears(SchoolYears.SEPTEMBER, OptionalInt.empty()).in(2027);

  private final OpenWindow window = new OpenWindow();

  @AfterEach
  void close() {
    window.close();
    assertThat(window.faults).isEmpty();
  }

  @Test
  void the_plan_is_looked_through_and_written_and_taken_back() {
    add("Семинар", "13.10.2026");
    add("Форум", "05.11.2026");
    UUID cancelled = add("Отменённое", "14.10.2026");
    window.events.setStatus(List.of(cancelled), EventStatus.CANCELLED, "");
    add("Есть уже", "20.10.2026");
    add("Есть уже", "19.10.2027");
    open(Tone.LIGHT, 100);

    assertThat(rows())
        .containsExactly(
            "Семинар|вт 13.10.2026|вт 12.10.2027|переносится|",
            "Отменённое|ср 14.10.2026|ср 13.10.2027|не переносится|было отменено",
            "Есть уже|вт 20.10.2026|вт 19.10.2027|уже есть|",
            "Форум|чт 05.11.2026|пн 08.11.2027|переносится|"
                + "выходной; каникулы; поставлено на 08.11.2027");
    assertThat(words("#roll-write")).isEqualTo("Перенести 2");

    OnScreen.run(() -> ((CheckBox) window.scene().lookup("#roll-working")).fire());
    assertThat(rows().getLast())
        .isEqualTo(
            "Форум|чт 05.11.2026|чт 04.11.2027|переносится|"
                + "выходной; каникулы; рабочий день – 08.11.2027");
    select(1, 2);
    press(KeyCode.INSERT);
    assertThat(words("#roll-write")).isEqualTo("Перенести 3");
    select(0);
    press(KeyCode.DELETE);
    assertThat(words("#roll-write")).isEqualTo("Перенести 2");

    window.control(KeyCode.ENTER);
    window.quiet();
    assertThat(newYear())
        .containsExactly("Отменённое 13.10.2027", "Есть уже 19.10.2027", "Форум 04.11.2027");
    assertThat(words("#year")).isEqualTo("2027/28");

    window.control(KeyCode.Z);
    window.quiet();
    assertThat(newYear()).containsExactly("Есть уже 19.10.2027");
  }

  @Test
  void escape_leads_back_and_nothing_is_written() {
    add("Семинар", "13.10.2026");
    open(Tone.LIGHT, 100);
    press(KeyCode.ESCAPE);
    window.quiet();

    assertThat(OnScreen.get(() -> window.scene().lookup("#roll-write"))).isNull();
    assertThat(newYear()).isEmpty();
  }

  @Test
  void pictures_in_every_look() {
    PlanSample.fill(window);
    add("Форум наставников", "05.11.2026");
    UUID cancelled = add("Круглый стол с родительским сообществом района", "14.10.2026");
    window.events.setStatus(List.of(cancelled), EventStatus.CANCELLED, "");
    open(Tone.LIGHT, 100);
    assertThat(Pictures.take(window.scene(), "roll-light-100")).isNotEmptyFile();
    assertThat(Audit.of(window.scene())).isEmpty();
    OnScreen.run(() -> window.stage.hide());
    open(Tone.DARK, 140);
    assertThat(Pictures.take(window.scene(), "roll-dark-140")).isNotEmptyFile();
    assertThat(Audit.of(window.scene())).isEmpty();
  }

  private void open(Tone tone, int percent) {
    window.show(tone, percent, 1366, 768);
    window.go("calendar");
    window.list();
    OnScreen.run(
        () ->
            ((MenuButton) window.scene().lookup("#year"))
                .getItems().stream()
                    .filter(item -> "year-roll".equals(item.getId()))
                    .findFirst()
                    .ifPresent(MenuItem::fire));
    window.quiet();
  }

  private UUID add(String title, String start) {
    return window.events.add(Map.of(EventField.TITLE, title, EventField.START, start)).event();
  }

  private List<String> newYear() {
    return window.events.all().stream()
        .filter(event -> event.when().date().filter(day -> NEW.holds(day.first())).isPresent())
        .map(RollJourneyTest::told)
        .toList();
  }

  private static String told(Event event) {
    return event.title() + " " + EventText.shown(NEW).cell(event, EventField.START);
  }

  private TableView<?> table() {
    return (TableView<?>) window.scene().lookup("#roll");
  }

  private List<String> rows() {
    return OnScreen.get(
        () ->
            IntStream.range(0, table().getItems().size())
                .mapToObj(
                    row ->
                        table().getColumns().stream()
                            .skip(1)
                            .map(column -> String.valueOf(column.getCellData(row)))
                            .collect(Collectors.joining("|")))
                .toList());
  }

  private void press(KeyCode code) {
    OnScreen.run(
        () ->
            window
                .scene()
                .getFocusOwner()
                .fireEvent(
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false)));
    window.quiet();
  }

  private void select(int... rows) {
    OnScreen.run(
        () -> {
          table().requestFocus();
          table().getSelectionModel().clearSelection();
          for (int row : rows) table().getSelectionModel().select(row);
        });
  }

  private String words(String selector) {
    return OnScreen.get(() -> ((Labeled) window.scene().lookup(selector)).getText());
  }
}
