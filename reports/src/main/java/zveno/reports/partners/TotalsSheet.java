package zveno.reports.partners;

import java.util.List;
import zveno.reports.excel.ExcelFigures;
import zveno.reports.excel.TablePlace;
import zveno.reports.table.Value;
import zveno.reports.words.Words;

/// The totals as figures: formulas where the table shows what is counted.
record TotalsSheet(Words words, TablePlace place, PartnersTable table) {

  private static final String EXACTLY = "SUMPRODUCT(--EXACT({cells},{sought}))";
  private static final String STARTS_WITH =
      "SUMPRODUCT(--EXACT(LEFT({cells}&\", \",LEN({name})+2),{name}&\", \"))";
  private static final String ENDS_WITH =
      "SUMPRODUCT(--EXACT(RIGHT(\", \"&{cells},LEN({name})+2),\", \"&{name}))";

  void write(ExcelFigures figures) {
    PartnersTotals totals = table.totals();
    figures.count(total("all"), "COUNTA(" + place.column(PartnersColumns.NAME) + ")");
    figures.number(total("fresh"), totals.fresh());
    figures.number(total("inForce"), totals.inForce());
    figures.number(total("expired"), totals.expired());
    types(figures, totals.types());
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
  }

  private void types(ExcelFigures figures, List<NamedCount> types) {
    figures.part(total("types"));
    for (NamedCount type : types) {
      if (table.form() == PartnersForm.SHORT) {
        figures.number(name(type), type.count());
      } else {
        String sought = type.name().isBlank() ? "\"" + Value.DASH + "\"" : "{name}";
        figures.count(
            name(type),
            EXACTLY
                .replace("{cells}", place.column(PartnersColumns.TYPE))
                .replace("{sought}", sought));
      }
    }
  }

  /// District and country stand in one cell, the district first and the country last.
  private void places(ExcelFigures figures, String part, List<NamedCount> counts, String formula) {
    figures.part(total(part));
    for (NamedCount count : counts) {
      if (table.form() == PartnersForm.SHORT || count.name().isBlank()) {
        figures.number(name(count), count.count());
      } else {
        figures.count(name(count), formula.replace("{cells}", place.column(PartnersColumns.PLACE)));
      }
    }
  }

  private String total(String key) {
    return words.get("totals." + key);
  }

  private String name(NamedCount count) {
    return count.name().isBlank() ? words.get("totals.unnamed") : count.name();
  }
}
