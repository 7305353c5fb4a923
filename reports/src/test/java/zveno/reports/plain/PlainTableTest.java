package zveno.reports.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import zveno.reports.Pdf;
import zveno.reports.ReportFormat;
import zveno.reports.TableReport;
import zveno.reports.Written;
import zveno.reports.table.Column.Side;
import zveno.reports.table.Grid;
import zveno.reports.table.Value;

class PlainTableTest {

  private static final LocalDate DAY = LocalDate.of(2026, 12, 31);

  private static Written written(ReportFormat format, double width, List<List<Value>> rows)
      throws IOException {
    Grid grid =
        new Grid(
            List.of(
                new Grid.Head("№ п/п", 10, Side.CENTRE),
                new Grid.Head("Партнёр", width, Side.LEFT),
                new Grid.Head("Соглашение до", 30, Side.CENTRE)),
            rows);
    PlainTable table =
        new PlainTable(
            "Социальные партнёры",
            "перечень",
            List.of("Отбор: тип – школа"),
            grid,
            "Партнёров нет.",
            "Всего партнёров");
    return Written.of(new TableReport(Written.PAPER, table), format);
  }

  private static List<List<Value>> rows() {
    return List.of(
        List.of(new Value.Whole(1), Value.text("ГБОУ СОШ № 901"), new Value.Day(DAY)),
        List.of(new Value.Whole(2), Value.text("=Школа № 902"), Value.NOTHING));
  }

  @Test
  void wordShowsTheRowsUnderHeadingAndStamp() throws IOException {
    try (XWPFDocument document = written(ReportFormat.DOCX, 100, rows()).word()) {
      List<String> texts = document.getParagraphs().stream().map(XWPFParagraph::getText).toList();
      assertThat(texts)
          .startsWith("УТВЕРЖДЁН")
          .contains("Социальные партнёры", "Отбор: тип – школа", "Всего партнёров: 2");
      XWPFTable table = document.getTables().getFirst();
      assertThat(table.getRow(1).getTableCells())
          .extracting(cell -> cell.getText())
          .containsExactly("1", "ГБОУ СОШ №\u00a0901", "31.12.2026");
      assertThat(table.getRow(2).getCell(2).getText()).isEqualTo("—");
      assertThat(document.getDocument().getBody().getSectPr().getPgSz().isSetOrient()).isFalse();
    }
  }

  @Test
  void whatIsTooWideForAnUprightPageLies() throws IOException {
    try (XWPFDocument document = written(ReportFormat.DOCX, 200, rows()).word()) {
      assertThat(document.getDocument().getBody().getSectPr().getPgSz().isSetOrient()).isTrue();
    }
  }

  @Test
  void excelHoldsRealDaysAndCountsWhatTheFilterLeaves() throws IOException {
    try (XSSFWorkbook book = written(ReportFormat.XLSX, 100, rows()).excel()) {
      XSSFSheet sheet = book.getSheetAt(0);
      XSSFRow first = sheet.getRow(5);
      assertThat(sheet.getRow(4).getCell(1).getStringCellValue()).isEqualTo("Партнёр");
      assertThat(first.getCell(0).getNumericCellValue()).isEqualTo(1);
      assertThat(first.getCell(2).getCellType()).isEqualTo(CellType.NUMERIC);
      assertThat(DateUtil.getLocalDateTime(first.getCell(2).getNumericCellValue()).toLocalDate())
          .isEqualTo(DAY);
      assertThat(sheet.getRow(6).getCell(1).getStringCellValue()).isEqualTo("=Школа №\u00a0902");
      assertThat(sheet.getRow(7).getCell(1).getStringCellValue()).isEqualTo("Всего партнёров");
      assertThat(sheet.getRow(7).getCell(0).getCellFormula())
          .isEqualTo("SUBTOTAL(103,'Социальные партнёры'!$A$6:$A$7)");
      assertThat(
              book.getCreationHelper()
                  .createFormulaEvaluator()
                  .evaluate(sheet.getRow(7).getCell(0))
                  .getNumberValue())
          .isEqualTo(2);
      assertThat(book.getPrintArea(0)).isEqualTo("'Социальные партнёры'!$A$1:$C$8");
    }
  }

  @Test
  void pagesShowTheSameAndAnEmptyTableSaysSo() throws IOException {
    assertThat(written(ReportFormat.PDF, 100, rows()).pdf().all())
        .contains(Pdf.squeezed("№ п/п Партнёр Соглашение до 1 ГБОУ СОШ № 901 31.12.2026"))
        .contains(Pdf.squeezed("Всего партнёров: 2"));
    assertThat(written(ReportFormat.PDF, 100, List.of()).pdf().all())
        .contains(Pdf.squeezed("Партнёров нет."));
  }
}
