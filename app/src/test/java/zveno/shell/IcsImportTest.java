package zveno.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zveno.events.Event;
import zveno.intake.Books;
import zveno.ui.DraggedFiles;
import zveno.ui.OnScreen;
import zveno.ui.Pictures;
import zveno.ui.Tone;

/// A calendar of another program dropped onto the window: seen first, taken when the user says so.
@Tag("ui")
class IcsImportTest {
  @TempDir Path folder;
  private final OpenWindow window = new OpenWindow();
  private ImportDesk desk;

  @BeforeEach
  void the_calendar_is_in_sight() {
    desk = new ImportDesk(window, folder);
    window.show(Tone.LIGHT, 100, 1366, 768);
    window.go("calendar");
  }

  @AfterEach
  void close() {
    window.close();
    assertThat(window.faults).isEmpty();
  }

  private Path calendar() {
    return Books.text(
        folder.resolve("Школа.ics"),
        String.join(
            "\r\n",
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//test//RU",
            "BEGIN:VEVENT",
            "UID:1@test",
            "DTSTAMP:20261101T000000Z",
            "DTSTART:20261124T140000",
            "DTEND:20261124T153000",
            "SUMMARY:Семинар",
            "LOCATION:Школа № 901",
            "END:VEVENT",
            "BEGIN:VEVENT",
            "UID:2@test",
            "DTSTAMP:20261101T000000Z",
            "DTSTART;VALUE=DATE:20261212",
            "SUMMARY:Конференция",
            "END:VEVENT",
            "BEGIN:VEVENT",
            "UID:3@test",
            "DTSTAMP:20261101T000000Z",
            "SUMMARY:Без начала",
            "END:VEVENT",
            "END:VCALENDAR",
            ""));
  }

  private void drop(Path file) {
    DraggedFiles dragged =
        OnScreen.get(() -> new DraggedFiles(window.scene().getRoot(), List.of(file)));
    dragged.over(window.scene().getRoot());
    dragged.drop(window.scene().getRoot());
    window.quiet();
  }

  @Test
  void what_it_would_do_is_seen_then_taken_and_taken_back() {
    drop(calendar());
    assertThat(desk.text("#ics-told"))
        .isEqualTo("Создать 3, обновить 0, без изменений 0. В базу ещё ничего не записано.");
    assertThat(rows())
        .containsExactly(
            "создать|24.11.2026 14:00–15:30|Семинар||Школа № 901|",
            "создать|12.12.2026|Конференция|||",
            "создать||Без начала|||Начало не указано. Событие принято без даты.");
    assertThat(window.events.all()).isEmpty();
    pictures();

    desk.click("#ics-apply");
    assertThat(titles()).containsExactlyInAnyOrder("Семинар", "Конференция", "Без начала");
    assertThat(desk.visible("#calendar-views")).as("the calendar is in sight").isTrue();

    drop(calendar());
    assertThat(desk.text("#ics-told"))
        .isEqualTo("Создать 0, обновить 0, без изменений 3. В базу ещё ничего не записано.");
    assertThat(desk.disabled("#ics-apply")).isTrue();
    window.control(KeyCode.Z);
    assertThat(window.events.all()).as("one undo").isEmpty();
  }

  @Test
  void whoever_leaves_has_written_nothing() {
    drop(calendar());
    OnScreen.run(
        () ->
            desk.node("#ics-apply")
                .fireEvent(
                    new KeyEvent(
                        KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false)));
    window.quiet();
    assertThat(desk.visible("#calendar-views")).isTrue();
    assertThat(window.events.all()).isEmpty();
    window.asking.file = Optional.empty();
    window.control(KeyCode.I);
    assertThat(desk.visible("#import-choose")).as("the import of plans").isTrue();
  }

  @Test
  void what_is_no_calendar_is_refused() {
    drop(Books.text(folder.resolve("Письмо.ics"), "Добрый день"));
    assertThat(desk.text("#ics-refusal"))
        .isEqualTo(
            "Это не календарь в виде iCalendar (.ics): в файле нет начала «BEGIN:VCALENDAR»."
                + " Выгрузите календарь в файл .ics и повторите.");
    assertThat(desk.disabled("#ics-apply")).isTrue();
    assertThat(window.events.all()).isEmpty();
  }

  private List<String> titles() {
    return window.events.all().stream().map(Event::title).toList();
  }

  private List<String> rows() {
    return OnScreen.get(
        () -> {
          TableView<?> table = (TableView<?>) window.scene().lookup("#ics-rows");
          return java.util.stream.IntStream.range(0, table.getItems().size())
              .mapToObj(
                  row ->
                      table.getColumns().stream()
                          .map(column -> column.getCellData(row))
                          .map(cell -> cell == null ? "" : String.valueOf(cell))
                          .collect(java.util.stream.Collectors.joining("|")))
              .toList();
        });
  }

  private void pictures() {
    Pictures.take(window.scene(), "ics-import-100-LIGHT");
    OnScreen.run(() -> window.theme.percent().set(140));
    OnScreen.run(() -> window.theme.tone().set(Tone.DARK));
    Pictures.take(window.scene(), "ics-import-140-DARK");
    OnScreen.run(() -> window.theme.percent().set(100));
    OnScreen.run(() -> window.theme.tone().set(Tone.LIGHT));
    window.quiet();
  }
}
