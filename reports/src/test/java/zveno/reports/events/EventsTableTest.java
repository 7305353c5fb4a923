package zveno.reports.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import zveno.reports.EventsReport;
import zveno.reports.Pdf;
import zveno.reports.ReportFormat;
import zveno.reports.SignInReport;
import zveno.reports.Written;

class EventsTableTest {
  private static Written written(EventsForm form, boolean large, ReportFormat format)
      throws IOException {
    return Written.of(new EventsReport(Written.PAPER, SampleEvents.of(form, large)), format);
  }

  private static List<String> cells(XWPFTableRow row) {
    return row.getTableCells().stream().map(cell -> cell.getText()).toList();
  }

  private static List<String> texts(XWPFDocument document) {
    return document.getParagraphs().stream().map(XWPFParagraph::getText).toList();
  }

  @Test
  void planHasItsNineColumnsUnderTitlesOfMonths() throws IOException {
    try (XWPFDocument document = written(EventsForm.PLAN, false, ReportFormat.DOCX).word()) {
      assertThat(texts(document))
          .startsWith("УТВЕРЖДЁН")
          .contains("План-график мероприятий", "на\u00a02026/27 учебный год")
          .contains("Всего мероприятий: 3", "Проведено: 7", "Перенесено: 1", "Отменено: 2")
          .contains("Выполнение плана: 77,8\u00a0% (7 из 9)", "Проведено сверх плана: 2");
      XWPFTable table = document.getTables().getFirst();
      assertThat(cells(table.getRow(0)))
          .containsExactly(
              "№ п/п",
              "Дата / срок",
              "Время",
              "Мероприятие (форма, тема)",
              "Место (площадка)",
              "Категория участников",
              "Ответственный",
              "Планируемый результат / документ",
              "Отметка о\u00a0выполнении");
      assertThat(cells(table.getRow(1))).containsExactly("Ноябрь 2026");
      assertThat(table.getRow(1).getCell(0).getCTTc().getTcPr().getGridSpan().getVal())
          .isEqualTo(9);
      assertThat(cells(table.getRow(2)))
          .containsExactly(
              "1",
              "12.11.2026",
              "15:00–16:30",
              "Конференция «Наставничество: от плана к результату», поток 1",
              "ГБОУ СОШ №\u00a0901, актовый зал",
              "учителя математики",
              "Иванова А.\u00a0А.",
              "методические рекомендации",
              "проведено");
      assertThat(cells(table.getRow(3)).get(3))
          .isEqualTo(
              "Мастер-класс. Формирующее оценивание на уроках математики в школах №\u00a0901 и"
                  + " №\u00a0902");
      assertThat(cells(table.getRow(3)).get(8)).as("room for a mark").isBlank();
      assertThat(cells(table.getRow(5))).startsWith("3", "24–26 декабря", "—");
      assertThat(document.getDocument().getBody().getSectPr().getPgSz().getW().toString())
          .as("A4 lying")
          .isEqualTo("16838");
    }
  }

  @Test
  void planOfAWallIsA3() throws IOException {
    try (XWPFDocument document = written(EventsForm.PLAN, true, ReportFormat.DOCX).word();
        XSSFWorkbook book = written(EventsForm.PLAN, true, ReportFormat.XLSX).excel()) {
      assertThat(document.getDocument().getBody().getSectPr().getPgSz().getW().toString())
          .isEqualTo("23811");
      assertThat(book.getSheetAt(0).getPrintSetup().getPaperSize()).isEqualTo((short) 8);
    }
  }

  @Test
  void planInExcelCountsEventsAndNotTitlesOfSections() throws IOException {
    try (XSSFWorkbook book = written(EventsForm.PLAN, false, ReportFormat.XLSX).excel()) {
      XSSFSheet sheet = book.getSheetAt(0);
      assertThat(sheet.getRow(4).getCell(0).getStringCellValue()).isEqualTo("Ноябрь 2026");
      assertThat(sheet.getMergedRegions())
          .extracting(region -> region.formatAsString())
          .containsExactlyInAnyOrder("A5:I5", "A8:I8");
      assertThat(
              DateUtil.getLocalDateTime(sheet.getRow(5).getCell(1).getNumericCellValue())
                  .toLocalDate())
          .isEqualTo(LocalDate.of(2026, 11, 12));
      assertThat(sheet.getRow(6).getCell(8).getStringCellValue()).isEmpty();
      XSSFSheet totals = book.getSheet("Итоги");
      assertThat(totals.getRow(3).getCell(0).getStringCellValue()).isEqualTo("Всего мероприятий");
      assertThat(
              book.getCreationHelper()
                  .createFormulaEvaluator()
                  .evaluate(totals.getRow(3).getCell(1))
                  .getNumberValue())
          .isEqualTo(3);
      assertThat(totals.getRow(7).getCell(1).getStringCellValue())
          .isEqualTo("77,8\u00a0% (7 из 9)");
    }
  }

  @Test
  void planOfAMonthNamesTheDaysOfTheWeek() throws IOException {
    try (XWPFDocument document = written(EventsForm.MONTH, false, ReportFormat.DOCX).word()) {
      assertThat(texts(document)).contains("План мероприятий", "на\u00a0ноябрь\u00a02026\u00a0г.");
      XWPFTable table = document.getTables().getFirst();
      assertThat(cells(table.getRow(0)))
          .containsExactly(
              "Дата",
              "День недели",
              "Время",
              "Мероприятие",
              "Место",
              "Для кого",
              "Ответственный методист");
      assertThat(cells(table.getRow(2))).startsWith("12.11.2026", "четверг", "15:00–16:30");
    }
  }

  @Test
  void cyclogramSaysWhenWhatAndWho() throws IOException {
    try (XWPFDocument document = written(EventsForm.CYCLOGRAM, false, ReportFormat.DOCX).word()) {
      XWPFTable table = document.getTables().getFirst();
      assertThat(cells(table.getRow(0)))
          .containsExactly("Период", "Вид работы", "Результат / документ", "Ответственный");
      assertThat(cells(table.getRow(2)).getFirst()).isEqualTo("четверг\n15:00–16:30");
    }
  }

  @Test
  void journalAddsUpItsSessionsAndTellsOfDoubts() throws IOException {
    try (XWPFDocument document = written(EventsForm.LOG, false, ReportFormat.DOCX).word()) {
      assertThat(texts(document))
          .contains("Журнал проведённых мероприятий", "за\u00a0ноябрь\u00a02026\u00a0г.")
          .contains("Всего участников: 792", "Из них педагогов: 724", "Районов: 11")
          .contains("Проверьте «Конференцию»: районов указано 12, по организациям – 11.");
      XWPFTable table = document.getTables().getFirst();
      assertThat(table.getRow(0).getTableCells()).hasSize(11);
      assertThat(cells(table.getRow(2)).get(6)).isEqualTo("500 / 60 / 8");
      assertThat(cells(table.getRow(3)).get(6)).isEqualTo("224 / — / —");
      assertThat(cells(table.getRow(5)).get(6)).isEqualTo("—");
    }
  }

  @Test
  void journalInExcelSumsItsColumns() throws IOException {
    try (XSSFWorkbook book = written(EventsForm.LOG, false, ReportFormat.XLSX).excel()) {
      XSSFSheet sheet = book.getSheetAt(0);
      assertThat(sheet.getRow(3).getCell(6).getStringCellValue()).isEqualTo("Участников всего");
      assertThat(sheet.getRow(5).getCell(6).getNumericCellValue()).isEqualTo(568);
      XSSFSheet totals = book.getSheet("Итоги");
      assertThat(totals.getRow(4).getCell(0).getStringCellValue()).isEqualTo("Всего участников");
      assertThat(totals.getRow(4).getCell(1).getCellFormula())
          .isEqualTo("SUBTOTAL(109,'Журнал проведённых мероприятий'!$G$5:$G$9)");
      assertThat(
              book.getCreationHelper()
                  .createFormulaEvaluator()
                  .evaluate(totals.getRow(4).getCell(1))
                  .getNumberValue())
          .isEqualTo(792);
      assertThat(totals.getRow(11).getCell(0).getStringCellValue())
          .isEqualTo("Проверьте «Конференцию»: районов указано 12, по организациям – 11.");
    }
  }

  @Test
  void pagesShowTheSameWithTheHeadingOnEachOfThem() throws IOException {
    EventsTable many = SampleEvents.many(EventsForm.PLAN, false);
    Pdf pdf = Written.of(new EventsReport(Written.PAPER, many), ReportFormat.PDF).pdf();
    assertThat(pdf.pages()).hasSizeGreaterThan(2);
    for (int page = 0; page < pdf.pages().size(); page++) {
      assertThat(pdf.squeezed(page)).contains(Pdf.squeezed("Планируемый результат / документ"));
    }
    assertThat(pdf.all())
        .contains(Pdf.squeezed("Декабрь 2026"))
        .contains(Pdf.squeezed("Выполнение плана: 77,8 % (7 из 9)"));
  }

  @Test
  void registrationSheetHasRowsToWriteInto() throws IOException {
    SignIn sheet = new SignIn(List.of("Семинар «Оценивание»", "12 ноября 2026 г., 15:00"), 30);
    SignInReport report = new SignInReport(Written.PAPER, sheet);
    try (XWPFDocument document = Written.of(report, ReportFormat.DOCX).word()) {
      assertThat(texts(document)).contains("Лист регистрации участников", "Семинар «Оценивание»");
      XWPFTable table = document.getTables().getFirst();
      assertThat(table.getRows()).hasSize(31);
      assertThat(cells(table.getRow(0)))
          .containsExactly(
              "№ п/п",
              "Фамилия, имя, отчество",
              "Образовательная организация",
              "Должность",
              "Подпись");
      assertThat(cells(table.getRow(30))).containsExactly("30", "\n", "\n", "\n", "\n");
    }
    Pdf pdf = Written.of(report, ReportFormat.PDF).pdf();
    assertThat(pdf.squeezed(1)).contains(Pdf.squeezed("Фамилия, имя, отчество"));
  }
}
