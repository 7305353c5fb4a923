package zveno.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zveno.files.PdfText;
import zveno.ui.OnScreen;
import zveno.ui.Tone;

/// A document over the table holds what the table shows: its rows, their order, its columns.
@Tag("ui")
class ShownViewTest {
  @TempDir Path folder;

  private final OpenWindow window = new OpenWindow();

  @BeforeEach
  void three_partners() {
    window.add("Школа № 901", "district", "Невский", "contact", "Соколова В. И.");
    window.add("Музей № 902", "district", "Заречный", "agreementTo", "31.12.2026");
    window.add("Школа № 910", "district", "Заречный", "agreementTo", "01.02.2027");
    window.show(Tone.LIGHT, 100, 1366, 768);
    window.quiet();
  }

  @AfterEach
  void close() {
    window.close();
    assertThat(window.faults).isEmpty();
  }

  @Test
  void rows_order_and_columns_are_those_of_the_screen() throws IOException {
    narrow();
    List<List<String>> rows = written("AS_SHOWN", "XLSX");

    assertThat(rows.get(0)).containsExactly("Социальные партнёры");
    assertThat(rows.get(1)).containsExactly("Отбор: есть «заречный»");
    int head = rows.indexOf(rows.stream().filter(row -> row.size() > 3).findFirst().orElseThrow());
    assertThat(rows.get(head)).startsWith("№ п/п", "Наименование").contains("Договор действует до");
    assertThat(rows.get(head)).doesNotContain("Контакт").doesNotContain("КПП");
    int to = rows.get(head).indexOf("Договор действует до");
    assertThat(rows.get(head + 1))
        .startsWith("1", "Школа №\u00a0910")
        .element(to)
        .isEqualTo("2027-02-01");
    assertThat(rows.get(head + 2))
        .startsWith("2", "Музей №\u00a0902")
        .element(to)
        .isEqualTo("2026-12-31");
    assertThat(rows.get(head + 3)).contains("Всего партнёров");
    assertThat(rows).hasSize(head + 4);
  }

  @Test
  void contact_persons_come_along_only_when_asked_for() throws IOException {
    assertThat(written("AS_SHOWN", "XLSX").toString()).doesNotContain("Соколова");
    OnScreen.run(
        () ->
            ((MenuButton) window.scene().lookup("#documents"))
                .getItems().stream()
                    .filter(CheckMenuItem.class::isInstance)
                    .map(CheckMenuItem.class::cast)
                    .forEach(item -> item.setSelected(true)));
    assertThat(written("AS_SHOWN", "XLSX").toString()).contains("Контакт", "Соколова В.\u00a0И.");
  }

  @Test
  void the_fixed_forms_hold_the_same_partners() throws IOException {
    narrow();
    for (String form : List.of("FULL", "SHORT", "STAGE")) {
      Path file = write(form, "PDF");
      String text = PdfText.of(file);
      assertThat(text).contains("Отбор: есть «заречный»").doesNotContain("901");
      assertThat(text.indexOf("910")).isBetween(0, text.indexOf("902"));
      assertThat(text).contains("Всего партнёров: 2");
    }
    assertThat(PaperText.of(write("AS_SHOWN", "DOCX"))).contains("Школа №\u00a0910");
  }

  private void narrow() {
    OnScreen.run(() -> ((TextField) window.scene().lookup("#filter")).setText("заречный"));
    window.quiet();
    OnScreen.until("the filter", () -> table().getItems().size() == 2);
    OnScreen.run(() -> sort(table()));
    window.quiet();
  }

  private static <S> void sort(TableView<S> table) {
    TableColumn<S, ?> name =
        table.getColumns().stream()
            .filter(column -> "column-called".equals(column.getId()))
            .findFirst()
            .orElseThrow();
    name.setSortType(TableColumn.SortType.DESCENDING);
    table.getSortOrder().setAll(List.of(name));
  }

  private TableView<?> table() {
    return (TableView<?>) window.scene().lookup("#partners");
  }

  private Path write(String form, String format) {
    Path file = folder.resolve(form + "." + format.toLowerCase(java.util.Locale.ROOT));
    window.asking.file = Optional.of(file);
    OnScreen.run(
        () ->
            ((MenuButton) window.scene().lookup("#documents"))
                .getItems().stream()
                    .filter(item -> ("document-" + form + "-" + format).equals(item.getId()))
                    .findFirst()
                    .orElseThrow()
                    .fire());
    window.quiet();
    assertThat(window.notices()).contains("Документ сохранён: " + file.getFileName());
    return file;
  }

  private List<List<String>> written(String form, String format) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    try (InputStream in = Files.newInputStream(write(form, format));
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      XSSFSheet sheet = book.getSheetAt(0);
      sheet.forEach(
          row -> {
            List<String> cells = new ArrayList<>();
            row.forEach(
                cell ->
                    cells.add(
                        switch (cell.getCellType()) {
                          case NUMERIC ->
                              DateUtil.isCellDateFormatted(cell)
                                  ? day(cell.getNumericCellValue()).toString()
                                  : Integer.toString((int) cell.getNumericCellValue());
                          case FORMULA -> cell.getCellFormula();
                          default -> cell.getStringCellValue();
                        }));
            rows.add(cells);
          });
    }
    return rows;
  }

  private static LocalDate day(double number) {
    return DateUtil.getLocalDateTime(number).toLocalDate();
  }
}
