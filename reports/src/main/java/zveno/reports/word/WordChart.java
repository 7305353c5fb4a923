package zveno.reports.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import zveno.reports.charts.BarChart;
import zveno.reports.charts.ChartXml;
import zveno.reports.ooxml.OfficeFile;
import zveno.reports.ooxml.Xml;

/// A chart in a Word document, with the workbook that Word opens to edit it.
///
/// @param number of the chart in the document, from 1
/// @param width in millimetres
record WordChart(BarChart chart, int number, double width) {

  private static final String BOOK =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final String SHEET = "Sheet1";
  private static final int PER_MM = 36_000;

  /// Adds the parts of the chart.
  ///
  /// @param document the part in which the chart is drawn
  void parts(OfficeFile file, String document) {
    String name = "chart" + number;
    String part = "word/charts/" + name + ".xml";
    int last = chart.bars().size() + 1;
    ChartXml xml =
        new ChartXml(
            chart, SHEET + "!$A$2:$A$" + last, SHEET + "!$B$2:$B$" + last, Optional.of("book"));
    file.add(part, ChartXml.TYPE, xml.xml());
    file.relate(document, name, "chart", "charts/" + name + ".xml");
    file.add("word/embeddings/" + name + ".xlsx", BOOK, book());
    file.relate(part, "book", "package", "../embeddings/" + name + ".xlsx");
  }

  /// The drawing as a paragraph of its own.
  void add(Xml xml) {
    String cx = Long.toString(Math.round(width * PER_MM));
    String cy = Long.toString((long) chart.height() * PER_MM);
    String drawing = "http://schemas.openxmlformats.org/drawingml/2006/";
    xml.open("w:p").open("w:pPr").empty("w:jc", "w:val", "center").close("w:pPr").open("w:r");
    xml.open("w:drawing").open("wp:inline", "xmlns:wp", drawing + "wordprocessingDrawing");
    xml.empty("wp:extent", "cx", cx, "cy", cy);
    xml.empty(
        "wp:docPr", "id", Integer.toString(number), "name", chart.title(), "descr", chart.title());
    xml.open("a:graphic", "xmlns:a", drawing + "main");
    xml.open("a:graphicData", "uri", drawing + "chart");
    xml.empty("c:chart", "xmlns:c", drawing + "chart", "r:id", "chart" + number);
    xml.close("a:graphicData").close("a:graphic").close("wp:inline").close("w:drawing");
    xml.close("w:r").close("w:p");
  }

  private byte[] book() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(bytes, WordPaper.PROGRAM, null)) {
      Worksheet sheet = book.newWorksheet(SHEET);
      sheet.value(0, 1, chart.unit());
      for (int i = 0; i < chart.bars().size(); i++) {
        sheet.value(i + 1, 0, chart.bars().get(i).name());
        sheet.value(i + 1, 1, chart.bars().get(i).value());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
