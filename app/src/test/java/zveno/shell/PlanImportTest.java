package zveno.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
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
import zveno.events.EventField;
import zveno.events.EventText;
import zveno.intake.Books;
import zveno.intake.draft.PreviewRow;
import zveno.intake.kind.RowFate;
import zveno.settings.SchoolYear;
import zveno.ui.DraggedFiles;
import zveno.ui.OnScreen;
import zveno.ui.Pictures;
import zveno.ui.Tone;
import zveno.ui.table.lines.Line;

/// A plan of events comes in through the window: from the calendar, or dropped onto it.
@Tag("ui")
class PlanImportTest {
  private static final String HEADING = "Мероприятие;Дата;Время;Ответственный";

  @TempDir Path folder;
  private final OpenWindow window = new OpenWindow();
  private ImportDesk desk;

  @BeforeEach
  void a_seminar_is_planned() {
    desk = new ImportDesk(window, folder);
    PlanSample.add(
        window, "Семинар", EventField.START, "24.11.2026", EventField.RESPONSIBLE, "Белов П. П.");
    window.show(Tone.LIGHT, 100, 1366, 768);
    window.go("calendar");
  }

  @AfterEach
  void close() {
    window.close();
    assertThat(window.faults).isEmpty();
  }

  private Path plan() {
    return desk.csv(
        "План на 2026-2027 учебный год.csv",
        HEADING,
        "Семинар;24.11.2026;14.00;Соколова Е. А.",
        "Круглый стол;декабрь;;Белов П. П.",
        "Конференция;31.02.2027;;",
        ";12.12.2026;;Орлова А. А.");
  }

  private void bring(Path file) {
    window.asking.file = Optional.of(file);
    window.control(KeyCode.I);
  }

  @Test
  void a_plan_is_foretold_taken_and_taken_back() throws IOException {
    bring(plan());
    assertThat(desk.text("#step-columns", ".caption")).isEqualTo("сопоставлено 4 из 4");
    desk.click("#import-next");
    assertThat(told())
        .containsExactly(
            "2 UPDATE responsible: Белов П. П. > Соколова Е. А. | time:  > 14:00",
            "3 CREATE start:  > декабрь 2026",
            "4 CREATE start:  > 31.02.2027",
            "5 REJECT ");
    assertThat(desk.text("#import-apply")).isEqualTo("Применить 3");
    assertThat(plans()).as("nothing is written before").containsExactly("Семинар|24.11.2026|");
    pictures("check");

    desk.click("#import-apply");
    assertThat(plans())
        .containsExactlyInAnyOrder(
            "Семинар|24.11.2026|14:00", "Круглый стол|декабрь 2026|", "Конференция|31.02.2027|");
    pictures("result");
    assertThat(desk.rejects(5))
        .containsExactly(
            "Мероприятие|Дата|Время|Ответственный|Причина",
            "|12.12.2026||Орлова А. А.|Нет названия мероприятия. Строка не взята.");

    desk.click("#import-undo");
    assertThat(plans()).containsExactly("Семинар|24.11.2026|");
    assertThat(desk.text("#import-undo")).isEqualTo("Импорт отменён");
  }

  @Test
  void whoever_leaves_before_the_end_has_written_nothing_and_can_go_on() {
    bring(plan());
    desk.click("#import-next");
    OnScreen.run(
        () ->
            desk.node("#import-apply")
                .fireEvent(
                    new KeyEvent(
                        KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false)));
    window.quiet();
    assertThat(desk.visible("#calendar-views")).as("back in the calendar").isTrue();
    assertThat(plans()).containsExactly("Семинар|24.11.2026|");
    window.asking.file = Optional.empty();
    window.control(KeyCode.I);
    assertThat(desk.text("#import-apply")).isEqualTo("Применить 3");
  }

  @Test
  void the_same_plan_again_changes_nothing() {
    Path file = plan();
    bring(file);
    desk.click("#import-next");
    desk.click("#import-apply");
    desk.click("#import-again");
    desk.chooseOther(file);
    assertThat(desk.disabled("#import-apply")).isTrue();
    assertThat(told()).containsExactly("2 UNCHANGED ", "3 UNCHANGED ", "4 UNCHANGED ", "5 REJECT ");
  }

  @Test
  void a_table_without_titles_is_refused() {
    bring(desk.csv("Расходы.csv", "Статья;Сумма", "Бумага;300"));
    assertThat(desk.text(".import-missing")).isEqualTo("Укажите столбец с названием мероприятия");
    assertThat(desk.disabled("#import-next")).isTrue();
    desk.chooseOther(Books.text(folder.resolve("Пустой.csv"), ""));
    assertThat(desk.text("#import-refusal", ".label")).isEqualTo("Файл пуст.");
    assertThat(desk.visible("#import-choose")).isTrue();
    assertThat(plans()).hasSize(1);
  }

  @Test
  void a_dropped_table_goes_where_its_headings_belong() {
    Path partners = desk.csv("Школы.csv", "Название;ИНН;Район", "Школа № 902;7707083893;Горный");
    drop(partners);
    desk.click("#import-next");
    desk.click("#import-apply");
    assertThat(window.partners.named("Школа № 902")).hasSize(1);
    window.go("partners");
    drop(plan());
    desk.click("#import-next");
    assertThat(desk.text("#import-apply")).isEqualTo("Применить 3");
    assertThat(desk.text("#step-file", ".caption"))
        .isEqualTo("План на 2026-2027 учебный год.csv, 4\u00a0строки");
  }

  private void drop(Path file) {
    DraggedFiles dragged =
        OnScreen.get(() -> new DraggedFiles(window.scene().getRoot(), List.of(file)));
    dragged.over(window.scene().getRoot());
    dragged.drop(window.scene().getRoot());
    window.quiet();
  }

  private List<String> plans() {
    EventText words =
        EventText.shown(new SchoolYear(LocalDate.of(2026, 9, 1), LocalDate.of(2027, 8, 31)));
    return window.events.all().stream()
        .map(
            event ->
                cell(words, event, EventField.TITLE)
                    + "|"
                    + cell(words, event, EventField.START)
                    + "|"
                    + cell(words, event, EventField.TIME))
        .toList();
  }

  private static String cell(EventText words, Event event, EventField field) {
    return words.cell(event, field);
  }

  @SuppressWarnings("unchecked")
  private List<String> told() {
    return OnScreen.get(
        () ->
            ((TableView<Line<PreviewRow>>) window.scene().lookup("#import-rows"))
                .getItems().stream()
                    .flatMap(line -> line.record().stream())
                    .map(row -> row.number() + " " + row.fate().kind() + " " + steps(row.fate()))
                    .toList());
  }

  private static String steps(RowFate fate) {
    return fate.steps().stream()
        .map(step -> step.field() + ": " + step.before() + " > " + step.after())
        .sorted()
        .collect(java.util.stream.Collectors.joining(" | "));
  }

  private void pictures(String step) {
    Pictures.take(window.scene(), "plan-import-" + step + "-100-LIGHT");
    OnScreen.run(() -> window.theme.percent().set(140));
    OnScreen.run(() -> window.theme.tone().set(Tone.DARK));
    Pictures.take(window.scene(), "plan-import-" + step + "-140-DARK");
    OnScreen.run(() -> window.theme.percent().set(100));
    OnScreen.run(() -> window.theme.tone().set(Tone.LIGHT));
    window.quiet();
  }
}
