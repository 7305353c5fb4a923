package zveno.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import zveno.journeys.Hands.Held;
import zveno.partners.Organization;
import zveno.shell.OpenWindow;
import zveno.ui.OnScreen;
import zveno.ui.Tone;

/// What the hands of somebody who comes from Excel do without thinking.
@Tag("ui")
class ExcelHabitsTest {
  private final OpenWindow window = new OpenWindow();
  private Hands hands;

  @BeforeEach
  void open() {
    for (int i = 1; i < 6; i++) window.add("Школа № 90" + i, "inn", "00" + i);
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
  void an_arrow_writes_what_was_typed_and_goes_to_the_next_row() {
    hands.click(ExcelHands.cell(table(), 1, "Наименование"));
    hands.type("Лицей № 922");
    hands.press(KeyCode.DOWN);
    assertThat(names()).contains("Лицей № 922").doesNotContain("Школа № 902");
    assertThat(here()).isEqualTo("2 Наименование");

    hands.type("Лицей № 923");
    hands.press(KeyCode.UP);
    assertThat(names()).contains("Лицей № 923").doesNotContain("Школа № 903");
    assertThat(here()).isEqualTo("1 Наименование");
  }

  @Test
  void an_arrow_to_the_side_writes_what_was_typed_anew_but_moves_in_what_is_edited() {
    hands.click(ExcelHands.cell(table(), 1, "ИНН"));
    hands.type("0777");
    hands.press(KeyCode.LEFT);
    assertThat(named("Школа № 902").inn()).isEqualTo("0777");
    assertThat(here()).isEqualTo("1 Район");
    hands.type("Горный");
    hands.press(KeyCode.RIGHT);
    assertThat(named("Школа № 902").district()).isEqualTo("Горный");
    assertThat(here()).isEqualTo("1 ИНН");

    hands.press(KeyCode.F2);
    hands.press(KeyCode.LEFT);
    assertThat(hands.owner()).as("F2: the caret moves").isInstanceOf(TextInputControl.class);
    hands.press(KeyCode.ESCAPE);
    hands.type("08");
    hands.press(KeyCode.F2);
    hands.press(KeyCode.RIGHT);
    assertThat(hands.owner()).as("F2 while typing").isInstanceOf(TextInputControl.class);
    hands.press(KeyCode.ESCAPE);
    assertThat(named("Школа № 902").inn()).isEqualTo("0777");
  }

  @Test
  void with_ctrl_and_shift_the_block_reaches_to_the_ends() {
    hands.click(ExcelHands.cell(table(), 2, "ИНН"));
    hands.press(KeyCode.END, Held.CONTROL, Held.SHIFT);
    assertThat(selected()).containsExactly(2, 3, 4);
    hands.press(KeyCode.UP, Held.CONTROL, Held.SHIFT);
    assertThat(selected()).containsExactly(0, 1, 2);
    hands.press(KeyCode.DOWN, Held.CONTROL, Held.SHIFT);
    assertThat(selected()).containsExactly(2, 3, 4);

    hands.click(ExcelHands.cell(table(), 2, "ИНН"));
    hands.press(KeyCode.HOME, Held.SHIFT);
    hands.press(KeyCode.C, Held.CONTROL);
    assertThat(OnScreen.get(() -> Clipboard.getSystemClipboard().getString()))
        .startsWith("Школа № 903\t")
        .endsWith("\t003\r\n");
    hands.press(KeyCode.HOME, Held.CONTROL, Held.SHIFT);
    assertThat(selected()).containsExactly(0, 1, 2);
  }

  @Test
  void arrows_choose_where_there_is_a_list() {
    hands.click(ExcelHands.cell(table(), 1, "Тип организации"));
    hands.press(KeyCode.F2);
    hands.press(KeyCode.DOWN);
    assertThat(here()).isEqualTo("1 Тип организации");
    hands.press(KeyCode.ENTER);
    assertThat(named("Школа № 902").type()).isNotEmpty();
    assertThat(here()).isEqualTo("2 Тип организации");
  }

  @Test
  void an_arrow_in_a_field_of_the_card_without_a_list_does_no_harm() {
    hands.click(ExcelHands.cell(table(), 1, "Наименование"));
    hands.press(KeyCode.ENTER, Held.CONTROL);
    assertThat(hands.owner()).isInstanceOf(TextInputControl.class);
    hands.press(KeyCode.DOWN);
    hands.press(KeyCode.UP);
    assertThat(names()).hasSize(5).contains("Школа № 902");
  }

  @Test
  void a_click_in_the_selected_row_moves_the_cell_and_the_block_goes_there() {
    hands.click(ExcelHands.cell(table(), 1, "Наименование"));
    hands.click(ExcelHands.cell(table(), 1, "ИНН"));
    assertThat(hands.owner()).isInstanceOf(TableView.class);
    hands.click(ExcelHands.cell(table(), 1, "ИНН"));
    assertThat(hands.owner()).as("even twice on one cell").isInstanceOf(TableView.class);

    ExcelHands.copy("0123\r\n0456\r\n");
    hands.press(KeyCode.V, Held.CONTROL);

    assertThat(named("Школа № 902").inn()).isEqualTo("0123");
    assertThat(named("Школа № 903").inn()).isEqualTo("0456");
    hands.press(KeyCode.F2);
    assertThat(hands.owner()).as("F2 after a click").isInstanceOf(TextInputControl.class);
  }

  @Test
  void home_and_end_go_along_the_row_and_with_ctrl_to_the_corners() {
    String last = OnScreen.get(() -> table().getVisibleLeafColumns().getLast().getText());
    hands.click(ExcelHands.cell(table(), 2, "ИНН"));
    hands.press(KeyCode.HOME);
    assertThat(here()).isEqualTo("2 Наименование");
    hands.press(KeyCode.END);
    assertThat(here()).isEqualTo("2 " + last);
    hands.press(KeyCode.HOME, Held.CONTROL);
    assertThat(here()).isEqualTo("0 Наименование");
    hands.press(KeyCode.END, Held.CONTROL);
    assertThat(here()).isEqualTo("4 " + last);
  }

  @Test
  void enter_after_tabs_begins_the_next_row_where_the_first_tab_began() {
    hands.click(ExcelHands.cell(table(), 1, "Тип организации"));
    hands.press(KeyCode.TAB);
    hands.press(KeyCode.TAB);
    assertThat(here()).isEqualTo("1 ИНН");
    hands.type("0777");
    hands.press(KeyCode.ENTER);
    assertThat(here()).isEqualTo("2 Тип организации");
    assertThat(named("Школа № 902").inn()).isEqualTo("0777");
    hands.press(KeyCode.RIGHT);
    hands.press(KeyCode.ENTER);
    assertThat(here()).as("an arrow begins anew").isEqualTo("3 Район");
  }

  @Test
  void everything_a_paste_left_out_is_told_and_covers_no_button() {
    hands.click(ExcelHands.cell(table(), 1, "Наименование"));
    ExcelHands.copy("Школа № 902\tб\tв\tшкола\tНевский\t0123" + "\t31.02.2026".repeat(20) + "\r\n");
    hands.press(KeyCode.V, Held.CONTROL);
    assertThat(window.notices())
        .contains("Вставлена 1\u00a0строка")
        .contains("Пропущено то, что программа считает сама: «Статус соглашения», «Форма», «Файлы»")
        .contains("Не вставлено 14\u00a0столбцов: правее нет столбцов таблицы")
        .contains("31.02.2026");

    hands.press(KeyCode.A, Held.CONTROL);
    hands.press(KeyCode.C, Held.CONTROL);
    Bounds bar = bounds(".bulk-bar");
    assertThat(window.scene().getRoot().lookupAll(".toast")).isNotEmpty();
    for (Node toast : window.scene().getRoot().lookupAll(".toast")) {
      assertThat(toast.localToScene(toast.getLayoutBounds()).intersects(bar)).isFalse();
    }
  }

  private Bounds bounds(String style) {
    Node node = OnScreen.get(() -> window.scene().getRoot().lookup(style));
    return OnScreen.get(() -> node.localToScene(node.getLayoutBounds()));
  }

  private TableView<?> table() {
    return (TableView<?>) window.scene().lookup("#partners");
  }

  private String here() {
    return OnScreen.get(
        () -> {
          var cell = table().getFocusModel().getFocusedCell();
          return cell.getRow() + " " + cell.getTableColumn().getText();
        });
  }

  private List<Integer> selected() {
    return OnScreen.get(
        () -> table().getSelectionModel().getSelectedIndices().stream().sorted().toList());
  }

  private List<String> names() {
    return window.partners.all().stream().map(one -> one.organization().name()).toList();
  }

  private Organization named(String name) {
    return window.partners.named(name).getFirst();
  }
}
