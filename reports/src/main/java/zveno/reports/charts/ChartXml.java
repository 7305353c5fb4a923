package zveno.reports.charts;

import java.util.List;
import java.util.function.Function;
import zveno.reports.charts.BarChart.Bar;
import zveno.reports.ooxml.Xml;

/// A chart as Excel keeps it: bound to cells, so that it can be edited there.
///
/// @param names the cells with the names, as a formula
/// @param values the cells with the numbers, as a formula
public record ChartXml(BarChart chart, String names, String values) {

  /// The type of such a part.
  public static final String TYPE =
      "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

  private static final String SPACE = "http://schemas.openxmlformats.org/drawingml/2006/chart";
  private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";

  private static final String NAMES_AXIS = "111";
  private static final String VALUES_AXIS = "222";

  public Xml xml() {
    Xml xml = Xml.part();
    xml.open("c:chartSpace", "xmlns:c", SPACE, "xmlns:a", DRAWING);
    xml.empty("c:roundedCorners", "val", "0").open("c:chart");
    title(xml);
    xml.empty("c:autoTitleDeleted", "val", "0").open("c:plotArea").empty("c:layout");
    bars(xml);
    axis(xml, "c:catAx", NAMES_AXIS, VALUES_AXIS, "l", "maxMin");
    axis(xml, "c:valAx", VALUES_AXIS, NAMES_AXIS, "b", "minMax");
    xml.close("c:plotArea").empty("c:plotVisOnly", "val", "1").close("c:chart");
    return xml.close("c:chartSpace");
  }

  private void title(Xml xml) {
    xml.open("c:title").open("c:tx").open("c:rich").empty("a:bodyPr").open("a:p").open("a:r");
    xml.empty("a:rPr", "lang", "ru-RU", "sz", "1200", "b", "1");
    xml.leaf("a:t", chart.title());
    xml.close("a:r").close("a:p").close("c:rich").close("c:tx");
    xml.empty("c:overlay", "val", "0").close("c:title");
  }

  private void bars(Xml xml) {
    xml.open("c:barChart").empty("c:barDir", "val", "bar").empty("c:grouping", "val", "clustered");
    xml.empty("c:varyColors", "val", "0").open("c:ser");
    xml.empty("c:idx", "val", "0").empty("c:order", "val", "0");
    xml.open("c:tx").leaf("c:v", chart.unit()).close("c:tx");
    xml.open("c:spPr").open("a:solidFill").empty("a:srgbClr", "val", BarChart.COLOUR);
    xml.close("a:solidFill").close("c:spPr").empty("c:invertIfNegative", "val", "0");
    labels(xml);
    points(xml, "c:cat", "c:strRef", "c:strCache", names, Bar::name);
    points(xml, "c:val", "c:numRef", "c:numCache", values, bar -> Integer.toString(bar.value()));
    xml.close("c:ser").empty("c:gapWidth", "val", Integer.toString(BarChart.GAP));
    xml.empty("c:axId", "val", NAMES_AXIS).empty("c:axId", "val", VALUES_AXIS);
    xml.close("c:barChart");
  }

  private static void labels(Xml xml) {
    xml.open("c:dLbls").empty("c:showLegendKey", "val", "0").empty("c:showVal", "val", "1");
    for (String other : List.of("CatName", "SerName", "Percent", "BubbleSize")) {
      xml.empty("c:show" + other, "val", "0");
    }
    xml.close("c:dLbls");
  }

  private void points(
      Xml xml, String tag, String ref, String cache, String cells, Function<Bar, String> text) {
    xml.open(tag).open(ref).leaf("c:f", cells).open(cache);
    if (cache.equals("c:numCache")) xml.leaf("c:formatCode", "General");
    xml.empty("c:ptCount", "val", Integer.toString(chart.bars().size()));
    for (int i = 0; i < chart.bars().size(); i++) {
      xml.open("c:pt", "idx", Integer.toString(i));
      xml.leaf("c:v", text.apply(chart.bars().get(i))).close("c:pt");
    }
    xml.close(cache).close(ref).close(tag);
  }

  private static void axis(
      Xml xml, String tag, String id, String crossing, String side, String order) {
    boolean names = tag.equals("c:catAx");
    xml.open(tag).empty("c:axId", "val", id);
    xml.open("c:scaling").empty("c:orientation", "val", order).close("c:scaling");
    xml.empty("c:delete", "val", names ? "0" : "1").empty("c:axPos", "val", side);
    xml.empty("c:numFmt", "formatCode", "General", "sourceLinked", "0");
    xml.empty("c:majorTickMark", "val", "none").empty("c:minorTickMark", "val", "none");
    xml.empty("c:tickLblPos", "val", "nextTo").empty("c:crossAx", "val", crossing);
    xml.empty("c:crosses", "val", "autoZero");
    if (names) xml.empty("c:auto", "val", "1").empty("c:lblAlgn", "val", "ctr");
    if (names) xml.empty("c:lblOffset", "val", "100").empty("c:noMultiLvlLbl", "val", "0");
    else xml.empty("c:crossBetween", "val", "between");
    xml.close(tag);
  }
}
