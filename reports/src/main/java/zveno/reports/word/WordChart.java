package zveno.reports.word;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xddf.usermodel.text.XDDFTextRun;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import zveno.reports.charts.BarChart;
import zveno.reports.charts.BarChart.Bar;

/// A chart in a Word document, with the workbook that Word opens to edit it.
///
/// @param width in millimetres
record WordChart(BarChart chart, double width) {

  private static final int PER_MM = 36_000;
  private static final double TITLE = 12;
  private static final XDDFColor COLOUR = XDDFColor.from(HexFormat.of().parseHex(BarChart.COLOUR));

  /// Adds the chart as a paragraph of its own.
  void add(XWPFDocument document) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setAlignment(ParagraphAlignment.CENTER);
    int across = (int) Math.round(width * PER_MM);
    try {
      XWPFRun run = paragraph.createRun();
      draw(document.createChart(run, across, chart.height() * PER_MM));
      // What is read aloud in place of the picture.
      run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr(chart.title());
    } catch (InvalidFormatException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void draw(XWPFChart drawing) {
    // Not said, it means round ones.
    drawing.getCTChartSpace().addNewRoundedCorners().setVal(false);
    drawing.setAutoTitleDeleted(false);
    drawing.setTitleText(chart.title());
    drawing.setTitleOverlay(false);
    XDDFTextRun title = drawing.getFormattedTitle().getParagraph(0).getTextRuns().getFirst();
    title.setFontSize(TITLE);
    title.setBold(true);
    XDDFBarChartData bars = bars(drawing);
    String[] names = chart.bars().stream().map(Bar::name).toArray(String[]::new);
    Integer[] values = chart.bars().stream().map(Bar::value).toArray(Integer[]::new);
    XDDFChartData.Series series =
        bars.addSeries(
            XDDFDataSourcesFactory.fromArray(names, cells('A'), 0),
            XDDFDataSourcesFactory.fromArray(values, cells('B'), 1));
    series.setTitle(chart.unit(), drawing.setSheetTitle(chart.unit(), 1));
    series.setFillProperties(new XDDFSolidFillProperties(COLOUR));
    drawing.plot(bars);
    numbers(drawing.getCTChart().getPlotArea().getBarChartArray(0).getSerArray(0));
  }

  private String cells(char column) {
    return "Sheet0!$" + column + "$2:$" + column + "$" + (chart.bars().size() + 1);
  }

  private static XDDFBarChartData bars(XWPFChart drawing) {
    XDDFCategoryAxis names = drawing.createCategoryAxis(AxisPosition.LEFT);
    names.setOrientation(AxisOrientation.MAX_MIN);
    names.setMajorTickMark(AxisTickMark.NONE);
    XDDFValueAxis values = drawing.createValueAxis(AxisPosition.BOTTOM);
    values.setVisible(false);
    values.setCrossBetween(AxisCrossBetween.BETWEEN);
    XDDFBarChartData bars = (XDDFBarChartData) drawing.createData(ChartTypes.BAR, names, values);
    bars.setBarDirection(BarDirection.BAR);
    bars.setBarGrouping(BarGrouping.CLUSTERED);
    bars.setGapWidth(BarChart.GAP);
    bars.setVaryColors(false);
    return bars;
  }

  /// The numbers at the bars, which the library has no words for.
  private static void numbers(CTBarSer series) {
    CTDLbls labels = series.addNewDLbls();
    labels.addNewShowLegendKey().setVal(false);
    labels.addNewShowVal().setVal(true);
    labels.addNewShowCatName().setVal(false);
    labels.addNewShowSerName().setVal(false);
    labels.addNewShowPercent().setVal(false);
    labels.addNewShowBubbleSize().setVal(false);
  }
}
