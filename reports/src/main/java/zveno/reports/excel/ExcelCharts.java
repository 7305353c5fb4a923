package zveno.reports.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zveno.reports.charts.ChartXml;
import zveno.reports.ooxml.OfficeParts;
import zveno.reports.ooxml.Xml;

/// Puts charts into a finished workbook, for the library that writes it knows none. Only the parts
/// are touched; cells are not read again.
record ExcelCharts(List<ExcelChart> charts) {

  private static final String DRAWING = "application/vnd.openxmlformats-officedocument.drawing+xml";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final String ID = "chart";

  /// What stands behind a drawing in a sheet.
  private static final Pattern BEHIND =
      Pattern.compile("<legacyDrawing|<tableParts|<extLst|</worksheet>");

  /// Writes the workbook with its charts, at most one a sheet; the stream stays open.
  void write(byte[] book, OutputStream out) throws IOException {
    OfficeParts parts = OfficeParts.read(book, OfficeParts.Limits.NONE);
    for (int i = 0; i < charts.size(); i++) add(parts, charts.get(i), i + 1);
    parts.write(out);
  }

  private static void add(OfficeParts parts, ExcelChart chart, int number) throws IOException {
    String drawing = "drawing" + number + ".xml";
    String shown = "chart" + number + ".xml";
    String sheet = "sheet" + chart.sheet() + ".xml";
    parts.add("xl/drawings/" + drawing, DRAWING, chart.drawing(ID));
    parts.add("xl/charts/" + shown, ChartXml.TYPE, chart.part());
    parts.put("xl/drawings/_rels/" + drawing + ".rels", relation("/chart", "../charts/" + shown));
    String relations = "xl/worksheets/_rels/" + sheet + ".rels";
    if (parts.get(relations).isPresent()) throw new IOException("relations of " + sheet);
    parts.put(relations, relation("/drawing", "../drawings/" + drawing));
    String xml = parts.text("xl/worksheets/" + sheet);
    Matcher behind = BEHIND.matcher(xml);
    if (!behind.find()) throw new IOException("no end of " + sheet);
    Xml tag = new Xml().empty("drawing", "xmlns:r", OFFICE, "r:id", ID);
    parts.put(
        "xl/worksheets/" + sheet,
        xml.substring(0, behind.start()) + tag + xml.substring(behind.start()));
  }

  private static String relation(String type, String target) {
    return Xml.part()
        .open("Relationships", "xmlns", PACKAGE)
        .empty("Relationship", "Id", ID, "Type", OFFICE + type, "Target", target)
        .close("Relationships")
        .toString();
  }
}
