package zveno.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zveno.partners.Partner;
import zveno.partners.PartnerField;
import zveno.partners.PartnerText;
import zveno.ui.OnScreen;
import zveno.ui.Pictures;
import zveno.ui.Tone;

/// Journeys 1 and 2: a workbook with odd headings comes into an empty base, and comes again with
/// edits. Every click, key and typed text is an action, and they are counted.
class ImportJourneyTest {
  private static final int ROWS = 120;
  private static final String[] HEADINGS = {
    "№\nп/п",
    "Полное\nнаименование ОО",
    "ИНН организации",
    "Вид",
    "Муници-\nпальный район",
    "Телефон",
    "Договор действует до",
    "Цвет папки"
  };

  @TempDir Path folder;
  private final OpenWindow window = new OpenWindow();
  private int actions;

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void an_odd_workbook_comes_in_and_comes_again_with_edits() throws IOException {
    window.show(Tone.LIGHT, 100, 1366, 768);
    firstTime();
    int first = actions;
    secondTime();
    assertThat(first).as("actions of journey 1 without its document").isLessThanOrEqualTo(12);
    assertThat(actions - first).as("actions of journey 2").isLessThanOrEqualTo(5);
    assertThat(window.faults).isEmpty();
  }

  private void firstTime() throws IOException {
    List<String[]> rows = rows();
    rows.get(17)[6] = "31.02.2027";
    rows.get(43)[6] = "конец 2027";
    rows.get(96)[1] = "";
    rows.get(96)[2] = "";
    start(book("Партнёры 2026.xlsx", rows));
    assertThat(caption("#step-columns")).isEqualTo("сопоставлено 6 из 8");
    picture("import-columns");
    click("#import-next");
    picture("import-check");
    assertThat(caption("#step-file")).isEqualTo("Партнёры 2026.xlsx, 120\u00a0строк");
    assertThat(wentWell())
        .containsExactly(
            "Ведущие нули сохранены у 119\u00a0значений",
            "Пропущены заголовки разделов, итоги и пустые строки: 2");
    assertThat(tab("#rows-create")).isEqualTo("Создать\u00a0119");
    assertThat(tab("#rows-mend")).isEqualTo("Исправить\u00a03");
    assertThat(window.partners.all()).as("nothing is written before «Применить»").isEmpty();

    click("#group-date-invalid-agreementTo", "#mend-all");
    type("#group-name-missing-name", "Школа № 997");
    click("#group-name-missing-name", "#mend-all");
    assertThat(button("#import-apply").getText()).isEqualTo("Применить 120");
    click("#import-apply");
    picture("import-result");

    List<Partner> all = window.partners.all();
    assertThat(all).hasSize(ROWS);
    assertThat(cell(all, "Школа № 901", PartnerField.INN)).isEqualTo(inn(0)).startsWith("0");
    assertThat(cell(all, "Школа № 918", PartnerField.AGREEMENT_TO)).isEqualTo("28.02.2027");
    assertThat(cell(all, "Школа № 944", PartnerField.AGREEMENT_TO)).isEqualTo("31.12.2027");
    assertThat(cell(all, "Школа № 997", PartnerField.DISTRICT)).isEqualTo("Заречный");
    click("#import-records");
  }

  private void secondTime() throws IOException {
    List<String[]> rows = rows();
    rows.get(17)[6] = "31.02.2027";
    rows.get(43)[6] = "конец 2027";
    for (int edit = 0; edit < 5; edit++) rows.get(edit * 10)[6] = "31.12.2030";
    rows.add(row(ROWS));
    rows.add(row(ROWS + 1));
    start(book("Партнёры 2027.xlsx", rows));
    picture("import-again");
    assertThat(caption("#step-file")).isEqualTo("Партнёры 2027.xlsx, 122\u00a0строки");
    assertThat(wentWell())
        .containsExactly(
            "2\u00a0значения узнаны по памяти",
            "Ведущие нули сохранены у 121\u00a0значения",
            "Пропущены заголовки разделов, итоги и пустые строки: 2");
    assertThat(caption("#step-columns")).isEqualTo("сопоставлено 6 из 8");
    assertThat(tab("#rows-update")).isEqualTo("Обновить\u00a05");
    assertThat(tab("#rows-create")).isEqualTo("Создать\u00a02");
    assertThat(visible("#rows-mend")).isFalse();
    click("#import-only-changes");
    assertThat(table().getItems()).hasSize(7);
    picture("import-changes");
    OnScreen.run(() -> window.theme.tone().set(Tone.DARK));
    picture("import-changes-dark");
    OnScreen.run(() -> window.theme.percent().set(140));
    picture("import-changes-140");
    OnScreen.run(() -> window.theme.percent().set(100));
    OnScreen.run(() -> window.theme.tone().set(Tone.LIGHT));
    click("#import-apply");
    assertThat(window.partners.all()).hasSize(ROWS + 2);
    assertThat(cell(window.partners.all(), "Школа № 911", PartnerField.AGREEMENT_TO))
        .isEqualTo("31.12.2030");

    int before = actions;
    click("#import-undo");
    actions = before;
    assertThat(window.partners.all()).hasSize(ROWS);
    assertThat(cell(window.partners.all(), "Школа № 911", PartnerField.AGREEMENT_TO))
        .isEqualTo("31.12.2028");
  }

  @Test
  void a_row_like_a_partner_of_the_base_is_told_of() throws IOException {
    window.add("МБОУ «СОШ № 905» Заречного района", "district", "Заречный");
    window.show(Tone.LIGHT, 100, 1366, 768);
    List<String[]> rows = new ArrayList<>();
    rows.add(row(4));
    rows.getFirst()[1] = "СОШ 905";
    start(book("Одна.xlsx", rows));
    click("#import-next");
    picture("import-alike");
    ComboBox<?> box =
        (ComboBox<?>) OnScreen.get(() -> node("#group-record-alike-name").lookup(".choose-input"));
    assertThat(box.getItems().stream().map(String::valueOf).toList())
        .containsExactly("МБОУ «СОШ № 905» Заречного района (номер и район)", "Новый партнёр");
    OnScreen.run(() -> box.getSelectionModel().select(0));
    click("#group-record-alike-name", "#mend-all");
    assertThat(tab("#rows-update")).isEqualTo("Обновить\u00a01");
    click("#import-apply");
    assertThat(window.partners.all()).hasSize(1);
    assertThat(window.faults).isEmpty();
  }

  private void start(Path file) {
    window.asking.file = Optional.of(file);
    actions += 2; // the key, and the file in the dialog
    window.go("import");
  }

  private void picture(String name) {
    assertThat(Pictures.take(window.scene(), name)).isNotEmptyFile();
  }

  private static List<String[]> rows() {
    List<String[]> rows = new ArrayList<>();
    for (int i = 0; i < ROWS; i++) rows.add(row(i));
    return rows;
  }

  private static String[] row(int i) {
    return new String[] {
      String.valueOf(i + 1),
      "Школа № " + (i == 96 ? 997 : 901 + i),
      i == 96 ? "" : inn(i),
      i % 3 == 0 ? "СОШ" : "гимназия",
      "Заречный",
      "(812) 555-%02d-%02d".formatted(i / 100, i % 100),
      i == 17 ? "28.02.2027" : i == 43 ? "31.12.2027" : "31.12.2028",
      "синий"
    };
  }

  /// A valid ИНН that begins with a zero.
  private static String inn(int i) {
    String nine = "01050%04d".formatted(i + 1);
    int[] weights = {2, 4, 10, 3, 5, 9, 4, 6, 8};
    int sum = 0;
    for (int at = 0; at < 9; at++) sum += weights[at] * (nine.charAt(at) - '0');
    return nine + sum % 11 % 10;
  }

  /// Merged title rows, a heading in several lines, sections between the rows and a total.
  private Path book(String name, List<String[]> rows) throws IOException {
    Path file = folder.resolve(name);
    try (XSSFWorkbook book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      Sheet sheet = book.createSheet("Партнёры");
      sheet.createRow(0).createCell(0).setCellValue("СОЦИАЛЬНЫЕ ПАРТНЁРЫ");
      sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 7));
      sheet.createRow(1).createCell(0).setCellValue("Заречный район, 2026/27 учебный год");
      sheet.addMergedRegion(new CellRangeAddress(1, 1, 0, 7));
      write(sheet.createRow(3), HEADINGS);
      int at = 4;
      for (int i = 0; i < rows.size(); i++) {
        if (i == 60) sheet.createRow(at++).createCell(0).setCellValue("Гимназии");
        write(sheet.createRow(at++), rows.get(i));
      }
      sheet.createRow(at).createCell(1).setCellValue("Итого");
      sheet.getRow(at).createCell(2).setCellValue(String.valueOf(rows.size()));
      book.write(out);
    }
    return file;
  }

  private static void write(Row row, String[] cells) {
    for (int i = 0; i < cells.length; i++) row.createCell(i).setCellValue(cells[i]);
  }

  private static String cell(List<Partner> all, String name, PartnerField field) {
    return all.stream()
        .filter(partner -> partner.organization().name().equals(name))
        .map(partner -> PartnerText.SHOWN.cell(partner, field))
        .collect(Collectors.joining("; "));
  }

  private void click(String... way) {
    actions++;
    OnScreen.run(() -> ((ButtonBase) node(way)).fire());
    window.quiet();
  }

  private void type(String card, String text) {
    actions++;
    OnScreen.run(() -> ((TextField) node(card, ".mend-input")).setText(text));
    window.quiet();
  }

  private Button button(String id) {
    return (Button) OnScreen.get(() -> node(id));
  }

  private boolean visible(String id) {
    return OnScreen.get(() -> node(id).isVisible());
  }

  private String tab(String id) {
    return OnScreen.get(() -> ((ButtonBase) node(id)).getText());
  }

  private String caption(String step) {
    return OnScreen.get(() -> ((Label) node(step).lookup(".caption")).getText());
  }

  private List<String> wentWell() {
    return OnScreen.get(
        () ->
            window.scene().getRoot().lookupAll(".went-well > .label").stream()
                .map(label -> ((Label) label).getText())
                .toList());
  }

  private TableView<?> table() {
    return (TableView<?>) OnScreen.get(() -> node("#import-rows"));
  }

  private Node node(String... way) {
    Node found = window.scene().getRoot();
    for (String part : way) {
      found = found.lookup(part);
      assertThat(found).as(part).isNotNull();
    }
    return found;
  }
}
