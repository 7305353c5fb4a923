package zveno.reporting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import zveno.partners.Agreement;
import zveno.partners.AgreementStatus;
import zveno.partners.AgreementStatus.State;
import zveno.partners.Partner;
import zveno.partners.Readiness;
import zveno.reports.partners.NamedCount;
import zveno.reports.partners.PartnersTotals;
import zveno.text.NaturalOrder;

/// Who is counted in the figures under the table of partners.
record PartnersCount(List<Partner> partners, PartnersOrder order) {

  PartnersTotals totals() {
    return new PartnersTotals(
        partners.size(),
        fresh().size(),
        inForce().size(),
        expired().size(),
        counts(types()),
        counts(districts()),
        counts(countries()),
        months(),
        ready().size(),
        ready().size() + refused().size());
  }

  private List<Partner> those(Predicate<Partner> property) {
    return partners.stream().filter(property).toList();
  }

  List<Partner> fresh() {
    return those(
        p ->
            begin(p)
                .filter(day -> !day.isBefore(order.period().from()))
                .filter(day -> !day.isAfter(order.period().to()))
                .isPresent());
  }

  List<Partner> inForce() {
    return those(p -> status(p).inForce());
  }

  List<Partner> expired() {
    return those(p -> status(p).state() == State.EXPIRED);
  }

  List<Partner> ready() {
    return those(p -> p.partnership().ready().equals(Optional.of(Readiness.YES)));
  }

  List<Partner> refused() {
    return those(p -> p.partnership().ready().equals(Optional.of(Readiness.NO)));
  }

  /// Those of whom it is known since when they are partners.
  List<Partner> begun() {
    return those(p -> months(p).isPresent());
  }

  Map<String, List<Partner>> types() {
    return named(p -> p.organization().type());
  }

  Map<String, List<Partner>> districts() {
    return named(p -> p.organization().district());
  }

  Map<String, List<Partner>> countries() {
    return named(p -> p.organization().country());
  }

  private AgreementStatus status(Partner partner) {
    return AgreementStatus.of(
        partner.agreements().stream().map(Agreement::term).toList(), order.today(), 0);
  }

  /// When the partnership began: the day given, else the first day of its first agreement.
  private static Optional<LocalDate> begin(Partner partner) {
    return partner
        .partnership()
        .startedOn()
        .or(
            () ->
                partner.agreements().stream()
                    .flatMap(a -> Stream.of(a.signedOn(), a.validFrom()))
                    .flatMap(Optional::stream)
                    .min(Comparator.naturalOrder()));
  }

  /// Full months from the beginning to today or the end, on average, with one decimal.
  Optional<BigDecimal> months() {
    OptionalDouble average =
        partners.stream().flatMap(p -> months(p).stream()).mapToLong(Long::longValue).average();
    return average.isEmpty()
        ? Optional.empty()
        : Optional.of(BigDecimal.valueOf(average.getAsDouble()).setScale(1, RoundingMode.HALF_UP));
  }

  private Optional<Long> months(Partner partner) {
    LocalDate today = order.today();
    LocalDate end =
        partner.partnership().endedOn().filter(day -> day.isBefore(today)).orElse(today);
    return begin(partner)
        .filter(begin -> !begin.isAfter(end))
        .map(begin -> ChronoUnit.MONTHS.between(begin, end));
  }

  private static List<NamedCount> counts(Map<String, List<Partner>> named) {
    return named.entrySet().stream()
        .map(entry -> new NamedCount(entry.getKey(), entry.getValue().size()))
        .toList();
  }

  /// Who has each name, the name of most first; nothing when none has one.
  private Map<String, List<Partner>> named(Function<Partner, String> name) {
    Map<String, List<Partner>> groups = partners.stream().collect(Collectors.groupingBy(name));
    Map<String, List<Partner>> ordered = new LinkedHashMap<>();
    if (groups.keySet().stream().allMatch(String::isEmpty)) return ordered;
    Comparator<String> natural = new NaturalOrder();
    groups.entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<String, List<Partner>> e) -> e.getKey().isEmpty())
                .thenComparing(Comparator.comparingInt(e -> -e.getValue().size()))
                .thenComparing(Map.Entry::getKey, natural))
        .forEach(entry -> ordered.put(entry.getKey(), entry.getValue()));
    return ordered;
  }
}
