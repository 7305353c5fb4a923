package zveno.reports.partners;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import zveno.reports.table.Value;
import zveno.reports.words.Numbers;
import zveno.reports.words.Words;

/// The totals as lines of text.
record TotalsLines(Words words) {

  /// The lines by the names of their figures, in their order.
  Map<String, String> of(PartnersTotals totals) {
    Map<String, String> lines = new LinkedHashMap<>();
    figure(lines, "all", Numbers.format(totals.all()));
    figure(lines, "fresh", Numbers.format(totals.fresh()));
    figure(lines, "inForce", Numbers.format(totals.inForce()));
    figure(lines, "expired", Numbers.format(totals.expired()));
    figure(lines, "types", named(totals.types()));
    figure(lines, "districts", named(totals.districts()));
    figure(lines, "countries", named(totals.countries()));
    figure(lines, "months", totals.months().map(Numbers::format).orElse(Value.DASH));
    figure(lines, "ready", ready(totals));
    return lines;
  }

  String name(NamedCount count) {
    return count.name().isBlank() ? words.get("totals.unnamed") : count.name();
  }

  private String named(List<NamedCount> counts) {
    return counts.isEmpty()
        ? Value.DASH
        : counts.stream()
            .map(count -> words.get("totals.named", name(count), Numbers.format(count.count())))
            .collect(Collectors.joining("; "));
  }

  private String ready(PartnersTotals totals) {
    if (totals.asked() == 0) {
      return Value.DASH;
    }
    String percent = Numbers.format(Numbers.percent(totals.ready(), totals.asked()));
    return words.get("totals.readyOf", percent, totals.ready(), totals.asked());
  }

  private void figure(Map<String, String> lines, String key, String value) {
    lines.put(key, words.get("totals.figure", words.get("totals." + key), value));
  }
}
