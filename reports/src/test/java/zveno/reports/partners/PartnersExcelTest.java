package zveno.reports.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import zveno.reports.PartnersReport;
import zveno.reports.ReportFormat;
import zveno.reports.Written;
import zveno.reports.paper.Paper;
import zveno.reports.paper.ReportException;
import zveno.reports.paper.StyleProfile;

class PartnersExcelTest {

  private static final int HEAD = 2;

  private static XSSFWorkbook book(PartnersTable table) throws IOException {
    return Written.of(table, ReportFormat.XLSX).excel();
  }

  private static List<String> texts(Row row) {
    return StreamSupport.stream(row.spliterator(), false)
        .map(
            cell ->
                cell.getCellType() == CellType.NUMERIC
                    ? "#" + (int) cell.getNumericCellValue()
                    : cell.getStringCellValue())
        .toList();
  }

  @Test
  void aLongNameOfTheOwnerIsBrokenWithinThePage() throws IOException {
    String owner =
        "Информационно-методический центр " + "повышения квалификации ".repeat(4).strip();
    Paper paper = Paper.plain(owner, Written.DAY, StyleProfile.GOST_2025);
    PartnersTable table = SamplePartners.table(PartnersForm.SHORT, false, 1);
    Written written = Written.of(new PartnersReport(paper, table), ReportFormat.XLSX);
    try (XSSFWorkbook book = written.excel()) {
      XSSFSheet sheet = book.getSheet("Социальные партнёры");
      List<String> lines =
          List.of(
              sheet.getRow(1).getCell(0).getStringCellValue(),
              sheet.getRow(2).getCell(0).getStringCellValue());
      assertThat(lines).allMatch(line -> line.length() <= 90);
      assertThat(String.join(" ", lines)).startsWith(owner + ", ");
      assertThat(sheet.getRow(3).getCell(0).getStringCellValue()).isEqualTo("№ п/п");
    }
  }

  @Test
  void theFullFormHasSixteenColumnsAndRealNumbers() throws IOException {
    try (XSSFWorkbook book = book(SamplePartners.table(PartnersForm.FULL, false, 8))) {
      XSSFSheet sheet = book.getSheet("Социальные партнёры");
      assertThat(texts(sheet.getRow(HEAD)))
          .hasSize(16)
          .startsWith("№ п/п", "Организация", "Тип организации")
          .contains("Форма взаимодействия (гориз./верт./смеш.)", "Удовлетворённость")
          .endsWith("Готовность к продолжению");
      assertThat(texts(sheet.getRow(HEAD + 8)))
          .containsExactly(
              "#8",
              "Государственное бюджетное общеобразовательное учреждение №\u00a0908\n(ГБОУ №\u00a0908)",
              "детский сад",
              "Комитет по образованию",
              "Невский, Санкт-Петербург, Россия",
              "193908, пр. Большевиков, д.\u00a08, корп.\u00a02, лит. А\nhttps://school908.spb.example",
              "—",
              "естественно-научное просвещение",
              "горизонтальная",
              "сеть с ресурсным центром",
              "Договор о сотрудничестве №\u00a08 от\u00a001.09.2024, до\u00a031.12.2026"
                  + " с\u00a0автоматическим продлением, действует\n"
                  + "Договор о сетевой форме реализации образовательных программ №\u00a0СФ-8/2025"
                  + " от\u00a025.08.2025, с\u00a001.09.2025, до\u00a030.06.2026, истёк",
              "#8",
              "8 / 88",
              "—",
              "удовлетворены полностью",
              "готовы");
    }
  }

  @Test
  void theShortFormHasSixColumns() throws IOException {
    try (XSSFWorkbook book = book(SamplePartners.table(PartnersForm.SHORT, false, 1))) {
      assertThat(texts(book.getSheetAt(0).getRow(HEAD)))
          .containsExactly(
              "№ п/п",
              "Наименование организации (полное/сокращённое)",
              "Направление сотрудничества",
              "Формы взаимодействия (совместные мероприятия)",
              "Договор (№, дата, срок)",
              "Результат");
    }
  }

  @Test
  void theHeadingIsFrozenFilteredAndPrintedOnEveryPage() throws IOException {
    try (XSSFWorkbook book = book(SamplePartners.table(PartnersForm.FULL, false, 8))) {
      XSSFSheet sheet = book.getSheetAt(0);
      assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
      assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 3);
      assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A3:P11");
      assertThat(sheet.getRepeatingRows()).isEqualTo(CellRangeAddress.valueOf("3:3"));
      assertThat(book.getPrintArea(0)).isEqualTo("'Социальные партнёры'!$A$1:$P$11");
      assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
      assertThat(sheet.getFitToPage()).isTrue();
      assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
      assertThat(sheet.getPrintSetup().getFitHeight()).isEqualTo((short) 0);
    }
  }

  @Test
  void theShortFormIsPrintedUpright() throws IOException {
    try (XSSFWorkbook book = book(SamplePartners.table(PartnersForm.SHORT, false, 1))) {
      assertThat(book.getSheetAt(0).getPrintSetup().getLandscape()).isFalse();
    }
  }

  @Test
  void theChartIsNotCutByTheEndOfAPage() throws IOException {
    try (XSSFWorkbook book = book(SamplePartners.table(PartnersForm.FULL, false, 40))) {
      XSSFSheet totals = book.getSheet("Итоги");
      assertThat(totals.getDrawingPatriarch().getCharts()).hasSize(1);
      assertThat(totals.getPrintSetup().getFitHeight()).isEqualTo((short) 1);
    }
  }

  @Test
  void totalsAreFormulasThatAgreeWithTheTable() throws IOException {
    PartnersTable table = SamplePartners.table(PartnersForm.FULL, false, 40);
    try (XSSFWorkbook book = book(table)) {
      XSSFSheet totals = book.getSheet("Итоги");
      FormulaEvaluator evaluator = book.getCreationHelper().createFormulaEvaluator();
      Map<String, Double> figures = new LinkedHashMap<>();
      List<String> formulas = new ArrayList<>();
      for (Row row : totals) {
        Cell figure = row.getCell(1);
        if (figure != null && figure.getCellType() != CellType.BLANK) {
          String name = row.getCell(0).getStringCellValue();
          if (figure.getCellType() == CellType.FORMULA) {
            formulas.add(name);
          }
          figures.put(name, evaluator.evaluate(figure).getNumberValue());
        }
      }
      assertThat(formulas)
          .contains("Всего партнёров", "музей", "Красногвардейский", "Беларусь", "Россия")
          .contains("Доля готовых продолжить")
          .doesNotContain("Новых за период", "Договор истёк");
      assertThat(figures)
          .containsEntry("Всего партнёров", 40.0)
          .containsEntry("Новых за период", 5.0)
          .containsEntry("С действующим договором", 34.0)
          .containsEntry("Договор истёк", 5.0)
          .containsEntry("Средняя продолжительность сотрудничества, мес.", 18.44)
          .containsEntry("Доля готовых продолжить", 10 / 30.0);
      for (List<NamedCount> counts :
          List.of(table.totals().types(), table.totals().districts(), table.totals().countries())) {
        assertThat(counts)
            .isNotEmpty()
            .allSatisfy(c -> assertThat(figures).containsEntry(c.name(), (double) c.count()));
      }
    }
  }

  @Test
  void theDayOfTheTotalsIsARealDate() throws IOException {
    try (XSSFWorkbook book = book(SamplePartners.table(PartnersForm.FULL, false, 1))) {
      Row row = book.getSheet("Итоги").getRow(3);
      assertThat(row.getCell(0).getStringCellValue()).isEqualTo("По состоянию на");
      assertThat(row.getCell(1).getLocalDateTimeCellValue().toLocalDate())
          .isEqualTo(LocalDate.of(2026, 11, 22));
      assertThat(row.getCell(1).getCellStyle().getDataFormatString()).isEqualTo("dd\\.mm\\.yyyy");
    }
  }

  @Test
  void textsThatLookLikeFormulasStayTexts() throws IOException {
    for (String text : List.of("=1+1", "+7 812", "-5", "@СУММ(A1)")) {
      try (XSSFWorkbook book = book(one(text))) {
        Cell cell = book.getSheetAt(0).getRow(HEAD + 1).getCell(13);
        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getStringCellValue()).isEqualTo(text);
        assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("@");
      }
    }
    try (XSSFWorkbook book = book(one("сборник"))) {
      assertThat(book.getSheetAt(0).getRow(HEAD + 1).getCell(13).getCellStyle().getDataFormat())
          .isZero();
    }
  }

  @Test
  void controlCharactersDoNotSpoilTheFile() throws IOException {
    try (XSSFWorkbook book = book(one("a\u0001b\t<c>&d\r\ne"))) {
      assertThat(book.getSheetAt(0).getRow(HEAD + 1).getCell(13).getStringCellValue())
          .isEqualTo("ab <c>&d\ne");
    }
  }

  @Test
  void aTextLongerThanACellIsAnErrorWithItsRow() {
    assertThatThrownBy(() -> book(one("я".repeat(32_768))))
        .isInstanceOfSatisfying(
            ReportException.class,
            e -> {
              assertThat(e.reason()).isEqualTo(ReportException.Reason.TEXT_TOO_LONG);
              assertThat(e.row()).isEqualTo(1);
            });
  }

  private static PartnersTable one(String result) {
    PartnerLine line =
        new PartnerLine(
            "Школа № 901",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            List.of(),
            List.of(),
            "",
            "",
            List.of(),
            OptionalInt.empty(),
            List.of(),
            OptionalInt.empty(),
            OptionalInt.empty(),
            result,
            "",
            "");
    List<PartnerLine> lines = List.of(line);
    return new PartnersTable(
        PartnersForm.FULL, false, SamplePartners.YEAR, "", lines, SamplePartners.totals(lines));
  }

  @Test
  void theUnnamedAreCountedToo() throws IOException {
    try (XSSFWorkbook book = book(one("сборник"))) {
      XSSFSheet totals = book.getSheet("Итоги");
      FormulaEvaluator evaluator = book.getCreationHelper().createFormulaEvaluator();
      List<Double> unnamed = new ArrayList<>();
      for (Row row : totals) {
        if (row.getCell(0) != null && row.getCell(0).getStringCellValue().equals("не указано")) {
          unnamed.add(evaluator.evaluate(row.getCell(1)).getNumberValue());
        }
      }
      assertThat(unnamed).containsExactly(1.0, 1.0, 1.0);
    }
  }

  @Test
  void anEmptyListSaysSoAndHasNoTotals() throws IOException {
    try (XSSFWorkbook book = book(SamplePartners.table(PartnersForm.SHORT, false, 0))) {
      assertThat(book.getNumberOfSheets()).isEqualTo(1);
      assertThat(book.getSheetAt(0).getRow(3).getCell(0).getStringCellValue())
          .isEqualTo("Партнёров пока нет.");
    }
  }

  @Test
  void withoutContactsNoPersonalDataIsInTheFile() throws IOException {
    for (PartnersForm form : PartnersForm.values()) {
      assertThat(Written.of(SamplePartners.table(form, false, 5), ReportFormat.XLSX).everything())
          .contains("Зелёная лаборатория")
          .doesNotContain("Неизвестнова", "555-01-01", "neizvestnova", "заместитель");
    }
    assertThat(
            Written.of(SamplePartners.table(PartnersForm.FULL, true, 5), ReportFormat.XLSX)
                .everything())
        .contains("Неизвестнова", "555-01-01", SamplePartners.EMAIL);
  }

  @Test
  void withoutAnOwnerTheDayStandsAlone() throws IOException {
    PartnersTable table = SamplePartners.table(PartnersForm.FULL, false, 1);
    Paper paper = Paper.plain("", Written.DAY, StyleProfile.GOST_2016);
    try (XSSFWorkbook book =
        Written.of(new PartnersReport(paper, table), ReportFormat.XLSX).excel()) {
      assertThat(texts(book.getSheetAt(0).getRow(1)))
          .containsExactly("по\u00a0состоянию на\u00a022\u00a0ноября 2026\u00a0г.");
    }
  }
}
