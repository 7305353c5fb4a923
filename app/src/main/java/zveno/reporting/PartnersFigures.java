package zveno.reporting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import zveno.partners.Partner;
import zveno.text.Messages;

/// The figures of the document «Социальные партнёры» with the partners behind each, counted by the
/// same hands as the document's own totals.
public record PartnersFigures(Messages messages) {
  /// In the order of the document.
  public List<Figure> of(List<Partner> partners, PartnersOrder order) {
    PartnersCount count = new PartnersCount(partners, order);
    List<Figure> all = new ArrayList<>();
    all.add(figure("all", partners));
    all.add(figure("fresh", count.fresh()));
    all.add(figure("inForce", count.inForce()));
    all.add(figure("expired", count.expired()));
    named("types", count.types(), all);
    named("districts", count.districts(), all);
    named("countries", count.countries(), all);
    count.months().ifPresent(months -> all.add(months(months, count.begun())));
    all.add(figure("ready", count.ready()));
    return all;
  }

  private Figure figure(String mark, List<Partner> partners) {
    return figure(mark, title(mark), "", partners);
  }

  private static Figure figure(String mark, String title, String about, List<Partner> partners) {
    return new Figure(
        mark,
        title,
        about,
        Integer.toString(partners.size()),
        partners.stream().map(Partner::id).toList());
  }

  private void named(String mark, Map<String, List<Partner>> groups, List<Figure> all) {
    groups.forEach(
        (name, partners) ->
            all.add(
                figure(
                    mark,
                    name.isEmpty() ? messages.get("reporting.figure.unnamed") : name,
                    title(mark),
                    partners)));
  }

  private Figure months(BigDecimal months, List<Partner> partners) {
    return new Figure(
        "months",
        title("months"),
        "",
        months.toPlainString().replace('.', ','),
        partners.stream().map(Partner::id).toList());
  }

  private String title(String mark) {
    return messages.get("reporting.figure." + mark);
  }
}
