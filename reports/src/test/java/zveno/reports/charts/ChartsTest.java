package zveno.reports.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import zveno.reports.Pdf;
import zveno.reports.ReportFormat;
import zveno.reports.Written;
import zveno.reports.charts.BarChart.Bar;
import zveno.reports.paper.Flow;
import zveno.reports.paper.Orientation;
import zveno.reports.paper.StyleProfile;
import zveno.reports.partners.PartnersForm;
import zveno.reports.partners.PartnersTable;
import zveno.reports.partners.SamplePartners;
import zveno.reports.pdf.PdfPaper;
import zveno.reports.word.WordPaper;

/// Charts stay charts: Word and Excel find the numbers behind them.
class ChartsTest {

  private static final BarChart CHART =
      new BarChart(
          "Партнёры по типам",
          "Партнёров",
          List.of(new Bar("школа & детский сад", 12), new Bar("музей", 3)));

  private static Written written(Flow document) throws IOException {
    document.heading("Проба");
    document.chart(CHART);
    document.chart(new BarChart("Ещё", "Мест", List.of(new Bar("одно", 1))));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.write(out);
    return new Written(out.toByteArray());
  }

  @Test
  void wordKeepsTheNumbersAndAWorkbookToEditThem() throws Exception {
    try (XWPFDocument document =
        written(new WordPaper(StyleProfile.GOST_2025, Orientation.UPRIGHT)).word()) {
      assertThat(document.getCharts()).hasSize(2);
      XWPFChart chart = document.getCharts().getFirst();
      assertThat(chart.getTitle().getBody().getParagraph(0).getText())
          .isEqualTo("Партнёры по типам");
      XDDFChartData.Series series = chart.getChartSeries().getFirst().getSeries(0);
      assertThat(series.getCategoryData().getPointAt(0)).isEqualTo("школа & детский сад");
      assertThat(series.getValuesData().getPointAt(0)).isEqualTo(12.0);
      assertThat(series.getValuesData().getPointAt(1)).isEqualTo(3.0);
      XSSFSheet sheet = chart.getWorkbook().getSheetAt(0);
      assertThat(series.getValuesData().getFormula())
          .isEqualTo(sheet.getSheetName() + "!$B$2:$B$3");
      assertThat(sheet.getRow(2).getCell(0).getStringCellValue()).isEqualTo("музей");
      assertThat(sheet.getRow(2).getCell(1).getNumericCellValue()).isEqualTo(3);
    }
  }

  @Test
  void excelBindsTheChartToTheFiguresOfItsSheet() throws IOException {
    PartnersTable table = SamplePartners.table(PartnersForm.FULL, false, 40);
    try (XSSFWorkbook book = Written.of(table, ReportFormat.XLSX).excel()) {
      XSSFSheet totals = book.getSheet("Итоги");
      assertThat(book.getSheetAt(0).getDrawingPatriarch()).isNull();
      XSSFChart chart = totals.getDrawingPatriarch().getCharts().getFirst();
      XDDFChartData.Series series = chart.getChartSeries().getFirst().getSeries(0);
      assertThat(series.getCategoryData().getPointCount()).isEqualTo(5);
      String cells = series.getCategoryData().getDataRangeReference();
      int first = Integer.parseInt(cells.replaceAll(".*\\$A\\$(\\d+):.*", "$1"));
      for (int i = 0; i < 5; i++) {
        assertThat(totals.getRow(first - 1 + i).getCell(0).getStringCellValue())
            .isEqualTo(series.getCategoryData().getPointAt(i));
      }
      assertThat(series.getValuesData().getDataRangeReference())
          .isEqualTo(cells.replace("$A$", "$B$"));
    }
  }

  @Test
  void aTableWithOneTypeHasNoChart() throws IOException {
    PartnersTable table = SamplePartners.table(PartnersForm.FULL, false, 1);
    try (XSSFWorkbook book = Written.of(table, ReportFormat.XLSX).excel()) {
      assertThat(book.getSheet("Итоги").getDrawingPatriarch()).isNull();
    }
  }

  @Test
  void pagesShowNamesAndNumbers() throws IOException {
    Pdf pdf = written(new PdfPaper(StyleProfile.GOST_2025, Orientation.UPRIGHT)).pdf();
    assertThat(pdf.all())
        .contains(Pdf.squeezed("Партнёры по типам школа & детский сад 12 музей 3 Ещё одно 1"));
  }
}
