package zveno.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.stage.Popup;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import zveno.journeys.Hands.Held;
import zveno.partners.Organization;
import zveno.shell.OpenWindow;
import zveno.ui.OnScreen;
import zveno.ui.Tone;

/// What the clipboard does not say must not be lost, and what is no day is told where it is typed.
@Tag("ui")
class PasteHabitsTest {
  private final OpenWindow window = new OpenWindow();
  private Hands hands;

  @BeforeEach
  void open() {
    for (int i = 1; i < 5; i++) {
      window.add("Школа № 90" + i, "inn", "00" + i, "district", "Невский");
    }
    window.show(Tone.LIGHT, 100, 1366, 768);
    hands = new Hands(window.scene(), window::quiet);
    OnScreen.run(() -> table().requestFocus());
    window.quiet();
  }

  @AfterEach
  void close() {
    window.close();
    assertThat(window.faults).isEmpty();
  }

  @Test
  void a_short_row_of_the_clipboard_empties_nothing_to_its_right() {
    hands.click(ExcelHands.cell(table(), 0, "Район"));
    ExcelHands.copy(
        Map.of(DataFormat.PLAIN_TEXT, "Заречный\t0777\r\nЗаречный\r\n\r\nЗаречный\t\r\n"));
    hands.press(KeyCode.V, Held.CONTROL);

    assertThat(cells())
        .containsExactly(
            "Школа № 901|Заречный|0777",
            "Школа № 902|Заречный|002",
            "Школа № 903|Невский|003",
            "Школа № 904|Заречный|");
  }

  @Test
  void a_blank_line_at_the_end_is_no_empty_cell_unless_the_table_beside_it_says_so() {
    hands.click(ExcelHands.cell(table(), 0, "ИНН"));
    ExcelHands.copy(Map.of(DataFormat.PLAIN_TEXT, "0777\r\n\r\n"));
    hands.press(KeyCode.V, Held.CONTROL);
    assertThat(cells()).contains("Школа № 901|Невский|0777", "Школа № 902|Невский|002");

    ExcelHands.copy(
        Map.of(
            DataFormat.PLAIN_TEXT,
            "0888\r\n\r\n",
            DataFormat.HTML,
            "<table><tr height=20><td>0888</td></tr><TR><td></td></TR></table>"));
    hands.press(KeyCode.V, Held.CONTROL);
    assertThat(cells()).contains("Школа № 901|Невский|0888", "Школа № 902|Невский|");
  }

  @Test
  void cut_copies_and_empties_the_block_and_one_undo_brings_it_back() {
    hands.click(ExcelHands.cell(table(), 1, "Район"));
    hands.press(KeyCode.RIGHT, Held.SHIFT);
    hands.press(KeyCode.X, Held.CONTROL);

    assertThat(OnScreen.get(() -> Clipboard.getSystemClipboard().getString()))
        .isEqualTo("Невский\t002\r\n");
    assertThat(cells()).contains("Школа № 902||");
    hands.press(KeyCode.Z, Held.CONTROL);
    assertThat(cells()).contains("Школа № 902|Невский|002");
  }

  @Test
  void a_day_that_is_not_in_the_calendar_is_called_so() {
    hands.click(ExcelHands.cell(table(), 0, "Договор действует до"));
    ExcelHands.copy(Map.of(DataFormat.PLAIN_TEXT, "31.02.2026"));
    hands.press(KeyCode.V, Held.CONTROL);
    assertThat(window.notices()).contains("Такой даты нет: «31.02.2026», прежняя дата осталась");

    ExcelHands.copy(Map.of(DataFormat.PLAIN_TEXT, "скоро"));
    hands.press(KeyCode.V, Held.CONTROL);
    assertThat(window.notices())
        .contains("«скоро» не похоже на дату, прежняя дата осталась. Введите день, месяц и год");
  }

  @Test
  void marks_that_turn_letters_about_do_not_stay_in_a_name() {
    hands.click(ExcelHands.cell(table(), 0, "Наименование"));
    hands.type("Школа\u202e № 9\u206610\u2069");
    hands.press(KeyCode.ENTER);
    assertThat(cells()).contains("Школа № 910|Невский|001");
  }

  @Test
  void a_filter_tells_a_day_that_is_none_and_a_span_that_is_turned() {
    hands.click(ExcelHands.cell(table(), 0, "Договор действует до"));
    hands.press(KeyCode.DOWN, Held.ALT);
    type("#filter-from", "31.02.2026");
    assertThat(fault()).isEqualTo("Такой даты нет: «31.02.2026»");
    assertThat(canApply()).isFalse();
    type("#filter-from", "завтра");
    assertThat(fault()).startsWith("«завтра» не похоже на дату");
    type("#filter-from", "01.02.2026");
    assertThat(fault()).isEmpty();
    assertThat(canApply()).isTrue();
    type("#filter-to", "31.01.2026");
    assertThat(fault()).isEqualTo("«По» раньше, чем «с»: поменяйте дни местами");
    assertThat(canApply()).isFalse();
    type("#filter-to", "");
    assertThat(canApply()).isTrue();
  }

  private void type(String field, String text) {
    TextField input = (TextField) panel(field);
    OnScreen.run(
        () -> {
          input.requestFocus();
          input.setText(text);
          panel("#filter-words").requestFocus();
        });
    window.quiet();
  }

  private String fault() {
    Label label = (Label) panel("#filter-days-fault");
    return OnScreen.get(() -> label.isVisible() ? label.getText() : "");
  }

  private boolean canApply() {
    Button apply = (Button) panel("#filter-apply");
    return OnScreen.get(() -> !apply.isDisabled());
  }

  private static Node panel(String id) {
    return OnScreen.get(
        () ->
            Window.getWindows().stream()
                .filter(Popup.class::isInstance)
                .map(popup -> popup.getScene().lookup(id))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow());
  }

  private List<String> cells() {
    return window.partners.all().stream()
        .map(partner -> partner.organization())
        .sorted(java.util.Comparator.comparing(Organization::name))
        .map(one -> String.join("|", one.name(), one.district(), one.inn()))
        .toList();
  }

  private TableView<?> table() {
    return (TableView<?>) window.scene().lookup("#partners");
  }
}
