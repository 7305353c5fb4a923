package zveno.reports.charts;

import java.util.List;

/// Bars that lie under each other, the first one on top.
///
/// @param title over the bars
/// @param unit what the numbers count, the heading of their column
public record BarChart(String title, String unit, List<Bar> bars) {

  /// Grey that is told apart on paper too.
  public static final String COLOUR = "5B7FA6";

  /// Between two bars, in hundredths of one.
  public static final int GAP = 60;

  /// A bar and its number.
  public record Bar(String name, int value) {}

  public BarChart {
    bars = List.copyOf(bars);
  }

  /// The number of the longest bar, at least 1.
  public int most() {
    return Math.max(1, bars.stream().mapToInt(Bar::value).max().orElse(1));
  }

  /// Millimetres of a drawing in which every name can be read.
  public int height() {
    return 20 + 8 * bars.size();
  }
}
