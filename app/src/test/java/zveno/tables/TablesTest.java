package zveno.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class TablesTest {
  private static final Table TABLE =
      new Table(
          "Партнёры",
          List.of("ИНН", "Название", "Телефон", "Срок"),
          List.of(
              List.of(
                  Cell.of("0123456789"),
                  Cell.of("МБОУ «СОШ № 901»; \"бывшая\"\nшкола"),
                  Cell.of("+7 (812) 555-09-01"),
                  new Cell.Day(LocalDate.of(2027, 5, 31))),
              List.of(Cell.of("=1+1"), Cell.of("-"), Cell.of("@x"), Cell.EMPTY)));

  @Test
  void csvIsWhatRussianExcelOpensAndHoldsNoFormula() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CsvTable.write(TABLE, out);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo(
            "\uFEFFИНН;Название;Телефон;Срок\r\n"
                + "0123456789;\"МБОУ «СОШ № 901»; \"\"бывшая\"\"\nшкола\";'+7 (812) 555-09-01;31.05.2027\r\n"
                + "'=1+1;'-;'@x;\r\n");
  }

  @Test
  void sheetHoldsTextsAndDaysAndNoFormula() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    XlsxTable.write(TABLE, out);
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
      XSSFSheet sheet = book.getSheet("Партнёры");
      assertThat(sheet.getLastRowNum()).isEqualTo(2);
      assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
      assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:D3");
      XSSFRow first = sheet.getRow(1);
      assertThat(first.getCell(0).getStringCellValue()).isEqualTo("0123456789");
      assertThat(first.getCell(3).getLocalDateTimeCellValue().toLocalDate())
          .isEqualTo(LocalDate.of(2027, 5, 31));
      assertThat(first.getCell(3).getCellStyle().getDataFormatString()).isEqualTo("dd.MM.yyyy");
      XSSFRow second = sheet.getRow(2);
      assertThat(second.getCell(0).getCellType()).isEqualTo(CellType.STRING);
      assertThat(second.getCell(0).getStringCellValue()).isEqualTo("=1+1");
      assertThat(second.getCell(0).getCellStyle().getDataFormatString()).isEqualTo("@");
      assertThat(second.getCell(3)).isNull();
    }
  }

  @Test
  void longTableIsWrittenWhole() throws IOException {
    List<List<Cell>> rows =
        java.util.stream.IntStream.range(0, 2_500)
            .mapToObj(i -> List.of(Cell.of("№ " + i)))
            .toList();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    XlsxTable.write(new Table("Т", List.of("№"), rows), out);
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
      XSSFSheet sheet = book.getSheetAt(0);
      assertThat(sheet.getLastRowNum()).isEqualTo(2_500);
      assertThat(sheet.getRow(2_500).getCell(0).getStringCellValue()).isEqualTo("№ 2499");
      assertThat(sheet.getColumnWidth(0) / 256).isBetween(9, 12);
    }
  }
}
