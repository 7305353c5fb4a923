package zveno.reports.excel;

import zveno.reports.charts.BarChart;
import zveno.reports.charts.ChartXml;
import zveno.reports.ooxml.Xml;

/// A chart on a sheet, bound to the cells that it shows.
///
/// @param sheet number of the sheet, from 1
/// @param row under which it stands, from 0
/// @param names the cells with the names, as a formula
/// @param values the cells with the numbers, as a formula
record ExcelChart(BarChart chart, int sheet, int row, String names, String values) {

  /// The rows that it covers.
  static int rows(BarChart chart) {
    return (int) Math.ceil(chart.height() / ROW) + 1;
  }

  private static final double ROW = 5.2;
  private static final int WIDTH = 140;
  private static final int PER_MM = 36_000;
  private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/";

  Xml part() {
    return new ChartXml(chart, names, values).xml();
  }

  /// The part that puts it in its place.
  ///
  /// @param id relation to the chart
  Xml drawing(String id) {
    Xml xml = Xml.part();
    xml.open("xdr:wsDr", "xmlns:xdr", DRAWING + "spreadsheetDrawing", "xmlns:a", DRAWING + "main");
    xml.open("xdr:oneCellAnchor").open("xdr:from");
    xml.leaf("xdr:col", "0").leaf("xdr:colOff", "0");
    xml.leaf("xdr:row", Integer.toString(row + 1)).leaf("xdr:rowOff", "0").close("xdr:from");
    String cx = Integer.toString(WIDTH * PER_MM);
    xml.empty("xdr:ext", "cx", cx, "cy", Integer.toString(chart.height() * PER_MM));
    xml.open("xdr:graphicFrame", "macro", "").open("xdr:nvGraphicFramePr");
    xml.empty("xdr:cNvPr", "id", "2", "name", chart.title(), "descr", chart.title());
    xml.empty("xdr:cNvGraphicFramePr").close("xdr:nvGraphicFramePr").open("xdr:xfrm");
    xml.empty("a:off", "x", "0", "y", "0").empty("a:ext", "cx", "0", "cy", "0");
    xml.close("xdr:xfrm").open("a:graphic").open("a:graphicData", "uri", DRAWING + "chart");
    xml.empty(
        "c:chart",
        "xmlns:c",
        DRAWING + "chart",
        "xmlns:r",
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "r:id",
        id);
    xml.close("a:graphicData").close("a:graphic").close("xdr:graphicFrame");
    return xml.empty("xdr:clientData").close("xdr:oneCellAnchor").close("xdr:wsDr");
  }
}
