package zveno.reports.pdf;

import zveno.reports.charts.BarChart;
import zveno.reports.charts.BarChart.Bar;

/// Bars under each other with their names at the left and their numbers behind.
record PdfChart(BarChart chart, Pages pages, Letters plain, Letters bold) {

  private static final double GAP = 6;
  private static final double SHARE_OF_NAMES = 0.4;

  void draw() {
    double line = plain.lineHeight();
    double step = line + GAP;
    pages.need(step * Math.min(chart.bars().size(), 10) + 2 * step);
    pages.text(bold, chart.title(), (pages.width() - bold.width(chart.title())) / 2, 0);
    pages.down(step);
    double names = pages.width() * SHARE_OF_NAMES;
    double room = pages.width() - names - GAP - plain.width("0000");
    for (Bar bar : chart.bars()) {
      pages.need(step);
      String name = new Lines(plain, names - GAP).of(bar.name()).getFirst();
      pages.text(plain, name, names - GAP - plain.width(name), 0);
      double length = room * bar.value() / chart.most();
      pages.bar(names, 1, length, line - 2);
      pages.text(plain, Integer.toString(bar.value()), names + length + GAP / 2, 0);
      pages.stroke(names, -GAP / 2, names, line + GAP / 2);
      pages.down(step);
    }
  }
}
