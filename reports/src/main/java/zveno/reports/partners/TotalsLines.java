package zveno.reports.partners;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import zveno.reports.table.Value;
import zveno.reports.words.Numbers;
import zveno.reports.words.Words;

/// The totals as lines of text.
record TotalsLines(Words words) {

  List<String> of(PartnersTotals totals) {
    List<String> lines = new ArrayList<>();
    lines.add(figure("all", Numbers.format(totals.all())));
    lines.add(figure("fresh", Numbers.format(totals.fresh())));
    lines.add(figure("inForce", Numbers.format(totals.inForce())));
    lines.add(figure("expired", Numbers.format(totals.expired())));
    lines.add(figure("types", named(totals.types())));
    lines.add(figure("districts", named(totals.districts())));
    lines.add(figure("countries", named(totals.countries())));
    lines.add(figure("months", totals.months().map(Numbers::format).orElse(Value.DASH)));
    lines.add(figure("ready", ready(totals)));
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

  private String figure(String key, String value) {
    return words.get("totals.figure", words.get("totals." + key), value);
  }
}
