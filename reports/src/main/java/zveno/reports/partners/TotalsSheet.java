package zveno.reports.partners;

import java.util.List;
import java.util.regex.Pattern;
import zveno.reports.excel.ExcelFigures;
import zveno.reports.excel.TablePlace;
import zveno.reports.table.Value;
import zveno.reports.words.Words;

/// The totals as figures: formulas where the table shows what is counted.
record TotalsSheet(Words words, TablePlace place, PartnersTable table) {

  private static final String IS = "COUNTIF({cells},{name})";
  private static final String IS_UNKNOWN = "COUNTIF({cells},\"" + Value.DASH + "\")";
  private static final String STARTS_WITH = IS + "+COUNTIF({cells},{name}&\", *\")";
  private static final String ENDS_WITH = IS + "+COUNTIF({cells},\"*, \"&{name})";

  /// What Excel takes for a wildcard or a comparison in a name that it counts.
  private static final Pattern NOT_COUNTABLE = Pattern.compile("[*?~]|^[=<>]");

  void write(ExcelFigures figures) {
    PartnersTotals totals = table.totals();
    figures.count(total("all"), "COUNTA(" + place.column(PartnersColumns.NAME) + ")");
    figures.number(total("fresh"), totals.fresh());
    figures.number(total("inForce"), totals.inForce());
    figures.number(total("expired"), totals.expired());
    String first = types(figures, totals.types());
    places(figures, "districts", totals.districts(), STARTS_WITH);
    places(figures, "countries", totals.countries(), ENDS_WITH);
    figures.part(total("others"));
    if (totals.months().isPresent()) {
      figures.number(total("months"), totals.months().get());
    } else {
      figures.text(total("months"), Value.DASH);
    }
    String asked = figures.number(total("asked"), totals.asked());
    String ready = figures.number(total("readyCount"), totals.ready());
    String none = "\"" + Value.DASH + "\"";
    figures.share(total("ready"), "IF(" + asked + "=0," + none + "," + ready + "/" + asked + ")");
    new TypesChart(words).of(totals).ifPresent(chart -> figures.chart(chart, first));
  }

  /// Returns the address of the first figure, empty for none.
  private String types(ExcelFigures figures, List<NamedCount> types) {
    figures.part(total("types"));
    String first = "";
    for (NamedCount type : types) {
      String formula = type.name().isBlank() ? IS_UNKNOWN : IS;
      String address = count(figures, type, formula, PartnersColumns.TYPE);
      if (first.isEmpty()) first = address;
    }
    return first;
  }

  /// District and country stand in one cell, the district first and the country last; who lacks one
  /// cannot be told from the cell.
  private void places(ExcelFigures figures, String part, List<NamedCount> counts, String formula) {
    figures.part(total(part));
    for (NamedCount count : counts) {
      count(figures, count, count.name().isBlank() ? "" : formula, PartnersColumns.PLACE);
    }
  }

  /// A formula where the table has the column, else the number.
  private String count(ExcelFigures figures, NamedCount count, String formula, int column) {
    boolean counted =
        table.form() == PartnersForm.FULL
            && !formula.isEmpty()
            && !NOT_COUNTABLE.matcher(count.name()).find();
    return counted
        ? figures.count(name(count), formula.replace("{cells}", place.column(column)))
        : figures.number(name(count), count.count());
  }

  private String total(String key) {
    return words.get("totals." + key);
  }

  private String name(NamedCount count) {
    return count.name().isBlank() ? words.get("totals.unnamed") : count.name();
  }
}
