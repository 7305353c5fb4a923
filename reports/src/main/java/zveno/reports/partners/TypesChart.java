package zveno.reports.partners;

import java.util.Optional;
import zveno.reports.charts.BarChart;
import zveno.reports.charts.BarChart.Bar;
import zveno.reports.words.Words;

/// How many partners of each type there are, as a chart.
record TypesChart(Words words) {

  /// Empty where there is nothing to compare.
  Optional<BarChart> of(PartnersTotals totals) {
    if (totals.types().size() < 2) return Optional.empty();
    TotalsLines names = new TotalsLines(words);
    return Optional.of(
        new BarChart(
            words.get("chart.types"),
            words.get("chart.unit"),
            totals.types().stream().map(type -> new Bar(names.name(type), type.count())).toList()));
  }
}
