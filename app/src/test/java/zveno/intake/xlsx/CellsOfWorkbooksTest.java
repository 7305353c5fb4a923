package zveno.intake.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zveno.intake.Books;
import zveno.intake.cells.IntakeException;
import zveno.intake.cells.IntakeFault;
import zveno.intake.cells.SheetFile;
import zveno.intake.cells.SheetRow;
import zveno.intake.open.SheetFiles;

class CellsOfWorkbooksTest {

  @TempDir Path folder;

  @Test
  void xlsx_and_xls_give_the_same_cells() {
    for (Workbook book : List.of(new XSSFWorkbook(), new HSSFWorkbook())) {
      SheetRow row = read(filled(book)).getFirst();

      assertThat(row.shown(0)).isEqualTo("0123");
      assertThat(row.shown(1)).as("an ОГРН kept as a number").isEqualTo("1027808757899");
      assertThat(row.shown(2)).as("a format of zeros").isEqualTo("0278010001");
      assertThat(row.shown(3)).isEqualTo("17.5%");
      assertThat(row.shown(4)).as("noise of a double").isEqualTo("47.36");
      assertThat(row.cell(5))
          .isEqualTo(
              new zveno.intake.cells.Cell.Moment(LocalDateTime.of(2026, 1, 1, 0, 0), true, false));
      assertThat(row.shown(6)).isEqualTo("01.09.2026 14:30");
      assertThat(row.cell(7)).isEqualTo(new zveno.intake.cells.Cell.Flag(true));
      assertThat(row.cell(8)).isEqualTo(new zveno.intake.cells.Cell.Unread("#DIV/0!"));
      assertThat(row.shown(9)).as("the result that the file keeps").isEqualTo("3");
      assertThat(row.shown(10)).isEqualTo("Школа");
      assertThat(row.cell(11)).as("an empty text").isNull();
      assertThat(row.shown(12)).isEqualTo("после пустой");
    }
  }

  private static Workbook filled(Workbook book) {
    Row row = book.createSheet("А").createRow(0);
    row.createCell(0).setCellValue("0123");
    row.createCell(1).setCellValue(1027808757899d);
    styled(row.createCell(2), "0000000000").setCellValue(278010001);
    styled(row.createCell(3), "0%").setCellValue(0.175);
    row.createCell(4).setCellValue(47.3600000000000065);
    styled(row.createCell(5), "dd.mm.yyyy").setCellValue(LocalDate.of(2026, 1, 1));
    styled(row.createCell(6), "dd.mm.yyyy hh:mm")
        .setCellValue(LocalDateTime.of(2026, 9, 1, 14, 30));
    row.createCell(7).setCellValue(true);
    row.createCell(8).setCellFormula("1/0");
    row.createCell(9).setCellFormula("1+2");
    row.createCell(10).setCellFormula("\"Шк\"&\"ола\"");
    row.createCell(11).setCellValue("");
    row.createCell(12).setCellValue("после пустой");
    book.getCreationHelper().createFormulaEvaluator().evaluateAll();
    return book;
  }

  private static Cell styled(Cell cell, String format) {
    CellStyle style = cell.getSheet().getWorkbook().createCellStyle();
    style.setDataFormat(cell.getSheet().getWorkbook().createDataFormat().getFormat(format));
    cell.setCellStyle(style);
    return cell;
  }

  @Test
  void days_are_counted_from_1904_where_the_workbook_says_so() {
    XSSFWorkbook book = new XSSFWorkbook();
    book.getCTWorkbook().addNewWorkbookPr().setDate1904(true);
    Row row = book.createSheet("А").createRow(0);
    styled(row.createCell(0), "dd.mm.yyyy").setCellValue(44561);

    assertThat(read(book).getFirst().shown(0)).isEqualTo("01.01.2026");
  }

  @Test
  void runs_of_a_rich_text_are_one_text() {
    XSSFWorkbook book = new XSSFWorkbook();
    XSSFRichTextString text = new XSSFRichTextString("МБОУ «СОШ");
    text.append(" № 901»", book.createFont());
    book.createSheet("А").createRow(0).createCell(0).setCellValue(text);

    assertThat(read(book).getFirst().shown(0)).isEqualTo("МБОУ «СОШ № 901»");
  }

  @Test
  void cells_without_address_inline_texts_and_escapes_are_read() {
    SheetRow row =
        raw("<sheetData><row><c t='inlineStr'><is><t>а</t><rPh><t>чт</t></rPh></is></c>"
                + "<c t='inlineStr'/><c t='str'><f>A1</f><v>б_x000D_\nв</v></c>"
                + "<c t='d'><v>2026-09-01</v></c><c><f>1+1</f></c><c><v>1E400</v></c></row></sheetData>")
            .getFirst();

    assertThat(row.number()).isEqualTo(1);
    assertThat(row.shown(0)).isEqualTo("а");
    assertThat(row.cell(1)).isNull();
    assertThat(row.shown(2)).isEqualTo("б\nв");
    assertThat(row.shown(3)).isEqualTo("01.09.2026");
    assertThat(row.cell(4)).isEqualTo(new zveno.intake.cells.Cell.Unread("=1+1"));
    assertThat(row.cell(5)).isEqualTo(new zveno.intake.cells.Cell.Unread("1E400"));
  }

  @Test
  void strict_workbooks_are_read_like_others() {
    Map<String, String> parts =
        Books.parts("<sheetData><row r='3'><c r='B3'><v>5</v></c></row></sheetData>");
    parts.replaceAll(
        (name, xml) ->
            xml.replace(
                "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                "http://purl.oclc.org/ooxml/spreadsheetml/main"));
    List<SheetRow> rows = rows(Books.bytes(folder.resolve("s.xlsx"), Books.zip(parts)));

    assertThat(rows).hasSize(1);
    assertThat(rows.getFirst().number()).isEqualTo(3);
    assertThat(rows.getFirst().shown(1)).isEqualTo("5");
  }

  @Test
  void a_hundred_thousand_shared_texts_come_back_as_they_were() {
    SharedStrings strings = new SharedStrings();
    for (int i = 0; i < 100_000; i++) {
      strings.add("Школа № " + i);
    }
    strings.add("ы".repeat(2_000_000));
    strings.add("");

    assertThat(strings.get("0")).isEqualTo("Школа № 0");
    assertThat(strings.get("77777")).isEqualTo("Школа № 77777");
    assertThat(strings.get("99999")).isEqualTo("Школа № 99999");
    assertThat(strings.get("100000")).hasSize(2_000_000);
    assertThat(strings.get("100001")).isEmpty();
  }

  @Test
  void more_than_a_hundred_megabytes_of_shared_texts_are_refused() {
    SharedStrings strings = new SharedStrings();
    String text = "x".repeat(1 << 20);
    for (int i = 0; i < 100; i++) {
      strings.add(text);
    }
    assertThatExceptionOfType(IntakeException.class)
        .isThrownBy(() -> strings.add("x"))
        .satisfies(e -> assertThat(e.fault()).isEqualTo(IntakeFault.FILE_TOO_BIG));
  }

  private List<SheetRow> raw(String sheet) {
    return rows(Books.bytes(folder.resolve("r.xlsx"), Books.zip(Books.parts(sheet))));
  }

  private List<SheetRow> read(Workbook book) {
    return rows(Books.save(folder.resolve("b"), book));
  }

  private static List<SheetRow> rows(Path file) {
    List<SheetRow> rows = new ArrayList<>();
    try (SheetFile opened = SheetFiles.open(file, "auto")) {
      opened.read(opened.sheets().getFirst(), rows::add);
    }
    return rows;
  }
}
