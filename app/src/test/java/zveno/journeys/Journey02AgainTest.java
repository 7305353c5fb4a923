package zveno.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zveno.journeys.Hands.Held;
import zveno.partners.PartnerField;
import zveno.partners.PartnerText;
import zveno.shell.ImportDesk;
import zveno.shell.OddWorkbook;
import zveno.shell.OpenWindow;
import zveno.ui.OnScreen;
import zveno.ui.Tone;

/// Journey 2: the workbook of journey 1 comes again with five edits and two new rows, in five
/// actions; what was said of it is remembered, exactly these seven rows are shown, nothing comes
/// twice.
@Tag("ui")
class Journey02AgainTest {
  private static final int ALLOWED = 5;

  @TempDir Path folder;
  private final OpenWindow window = new OpenWindow();
  private ImportDesk desk;

  @BeforeEach
  void it_came_in_before() {
    desk = new ImportDesk(window, folder);
    window.show(Tone.LIGHT, 100, 1366, 768);
    desk.choose(new OddWorkbook(false).write(folder.resolve("Партнёры 2026.xlsx")));
    assertThat(caption("#step-columns")).isEqualTo("сопоставлено 6 из 8");
    desk.click("#import-next");
    assertThat(wentWell())
        .containsExactly(
            "Ведущие нули сохранены у 119 значений",
            "Пропущены итоги, повторы заголовков и пустые строки: 1");
    desk.click("#group-date-invalid-agreementTo", "#mend-all");
    desk.click("#import-apply");
    desk.click("#import-records");
    assertThat(window.partners.all()).hasSize(OddWorkbook.ROWS);
  }

  @AfterEach
  void close() {
    window.close();
    assertThat(window.faults).isEmpty();
  }

  @Test
  void edits_and_new_rows_are_all_that_is_shown() {
    OddWorkbook again = new OddWorkbook(false).more(2);
    for (int edit = 0; edit < 5; edit++) again.until(edit * 10, "31.12.2030");
    Hands hands = new Hands(window.scene(), window::quiet);

    hands.answer(() -> window.willChoose(again.write(folder.resolve("Партнёры 2027.xlsx"))));
    hands.press(KeyCode.I, Held.CONTROL);
    assertThat(caption("#step-file")).isEqualTo("Партнёры 2027.xlsx, 122 строки");
    assertThat(caption("#step-columns")).isEqualTo("сопоставлено 6 из 8");
    assertThat(wentWell()).contains("2 значения узнаны по памяти");
    assertThat(plain(desk.text("#rows-update"))).isEqualTo("Обновить 5");
    assertThat(plain(desk.text("#rows-create"))).isEqualTo("Создать 2");
    assertThat(desk.visible("#rows-mend")).isFalse();
    hands.click(desk.node("#import-only-changes"));
    assertThat(((TableView<?>) desk.node("#import-rows")).getItems()).hasSize(7);
    hands.click(desk.node("#import-apply"));

    assertThat(window.partners.all()).hasSize(OddWorkbook.ROWS + 2);
    assertThat(until(10)).isEqualTo("31.12.2030");
    assertThat(until(17)).as("remembered").isEqualTo("28.02.2027");
    assertThat(hands.actions()).isLessThanOrEqualTo(ALLOWED);

    desk.click("#import-undo");
    assertThat(window.partners.all()).hasSize(OddWorkbook.ROWS);
    assertThat(until(10)).isEqualTo("31.12.2028");
  }

  private String until(int row) {
    return window.partners.all().stream()
        .filter(partner -> partner.organization().name().equals(OddWorkbook.name(row)))
        .map(partner -> PartnerText.SHOWN.cell(partner, PartnerField.AGREEMENT_TO))
        .collect(Collectors.joining("; "));
  }

  private String caption(String step) {
    return plain(desk.text(step, ".caption"));
  }

  private List<String> wentWell() {
    return OnScreen.get(
        () ->
            window.scene().getRoot().lookupAll(".went-well > .label").stream()
                .map(label -> plain(((Labeled) label).getText()))
                .toList());
  }

  private static String plain(String text) {
    return text.replace('\u00a0', ' ');
  }
}
