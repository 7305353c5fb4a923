package zveno.reports.partners;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import zveno.reports.Pdf;
import zveno.reports.ReportFormat;
import zveno.reports.Written;

/// The form for the report of a stage, in all three kinds of files.
class StageFormTest {

  private static final List<String> HEADS =
      List.of(
          "№ п/п",
          "Партнёр",
          "Что сделано совместно за период",
          "Дата",
          "Удовлетворённость участием",
          "Готовность к продолжению",
          "Подтверждение (договор, отзыв, письмо)");

  private static final List<String> NINTH =
      List.of(
          "9",
          "Государственное бюджетное общеобразовательное учреждение №\u00a0909\n(ГБОУ №\u00a0909)",
          "городской семинар «Шаг навстречу»\nконференция «Диалог»",
          "14.10.2026",
          "—",
          "готовы частично",
          "Договор о сотрудничестве №\u00a09 от\u00a001.09.2024, до\u00a031.12.2026, действует");

  private final PartnersTable table = SamplePartners.table(PartnersForm.STAGE, false, 20);

  private static String plain(String text) {
    return text.replace("\u200b", "").replace("\u00ad", "");
  }

  @Test
  void wordHoldsSevenColumnsAndThePeriod() throws IOException {
    try (XWPFDocument document = Written.of(table, ReportFormat.DOCX).word()) {
      XWPFTable rows = document.getTables().getFirst();
      assertThat(texts(rows.getRow(0))).isEqualTo(HEADS);
      assertThat(texts(rows.getRow(9))).isEqualTo(NINTH);
      assertThat(document.getParagraphs())
          .extracting(paragraph -> paragraph.getText())
          .contains(
              "за\u00a0период с\u00a01\u00a0сентября 2026\u00a0г."
                  + " по\u00a031\u00a0августа 2027\u00a0г.");
    }
  }

  @Test
  void excelHoldsTheSame() throws IOException {
    try (XSSFWorkbook book = Written.of(table, ReportFormat.XLSX).excel()) {
      DataFormatter shown = new DataFormatter();
      List<List<String>> rows =
          StreamSupport.stream(book.getSheetAt(0).spliterator(), false)
              .map(
                  row ->
                      StreamSupport.stream(row.spliterator(), false)
                          .map((Cell cell) -> shown.formatCellValue(cell).replace('\u00a0', ' '))
                          .toList())
              .toList();
      assertThat(rows).contains(HEADS);
      assertThat(rows).contains(NINTH.stream().map(text -> text.replace('\u00a0', ' ')).toList());
      assertThat(rows.get(1).getFirst())
          .isEqualTo(Written.OWNER + ", за период с 1 сентября 2026 г. по 31 августа 2027 г.");
    }
  }

  @Test
  void pdfHoldsTheSame() throws IOException {
    Pdf pdf = Written.of(table, ReportFormat.PDF).pdf();
    assertThat(pdf.squeezed(0)).contains(Pdf.squeezed(String.join("", HEADS)));
    assertThat(pdf.all())
        .contains(Pdf.squeezed(String.join("", NINTH)))
        .contains(Pdf.squeezed("Всего партнёров: 20"))
        .contains(Pdf.squeezed("Партнёры по типам"));
  }

  private static List<String> texts(XWPFTableRow row) {
    return row.getTableCells().stream()
        .map(XWPFTableCell::getText)
        .map(StageFormTest::plain)
        .toList();
  }
}
