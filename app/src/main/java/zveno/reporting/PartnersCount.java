package zveno.reporting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
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

/// The figures under the table of partners.
final class PartnersCount {
  private PartnersCount() {}

  static PartnersTotals of(List<Partner> partners, PartnersOrder order) {
    int ready = count(partners, p -> p.partnership().ready().equals(Optional.of(Readiness.YES)));
    int refused = count(partners, p -> p.partnership().ready().equals(Optional.of(Readiness.NO)));
    return new PartnersTotals(
        partners.size(),
        count(partners, p -> isNew(p, order)),
        count(partners, p -> status(p, order).inForce()),
        count(partners, p -> status(p, order).state() == State.EXPIRED),
        named(partners, p -> p.organization().type()),
        named(partners, p -> p.organization().district()),
        named(partners, p -> p.organization().country()),
        months(partners, order.today()),
        ready,
        ready + refused);
  }

  private static int count(List<Partner> partners, Function<Partner, Boolean> property) {
    return (int) partners.stream().filter(property::apply).count();
  }

  private static AgreementStatus status(Partner partner, PartnersOrder order) {
    return AgreementStatus.of(
        partner.agreements().stream().map(Agreement::term).toList(), order.today(), 0);
  }

  private static boolean isNew(Partner partner, PartnersOrder order) {
    return begin(partner)
        .filter(day -> !day.isBefore(order.period().from()) && !day.isAfter(order.period().to()))
        .isPresent();
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
  private static Optional<BigDecimal> months(List<Partner> partners, LocalDate today) {
    OptionalDouble average =
        partners.stream()
            .flatMap(p -> begin(p).stream().map(day -> full(day, p, today)))
            .mapToLong(Long::longValue)
            .filter(months -> months >= 0)
            .average();
    return average.isEmpty()
        ? Optional.empty()
        : Optional.of(BigDecimal.valueOf(average.getAsDouble()).setScale(1, RoundingMode.HALF_UP));
  }

  private static long full(LocalDate begin, Partner partner, LocalDate today) {
    LocalDate end =
        partner.partnership().endedOn().filter(day -> day.isBefore(today)).orElse(today);
    return begin.isAfter(end) ? -1 : ChronoUnit.MONTHS.between(begin, end);
  }

  /// How many have each name, most first; nothing when none has one.
  private static List<NamedCount> named(List<Partner> partners, Function<Partner, String> name) {
    Map<String, Long> counts =
        partners.stream().collect(Collectors.groupingBy(name, Collectors.counting()));
    if (counts.keySet().stream().allMatch(String::isEmpty)) return List.of();
    Comparator<String> natural = new NaturalOrder();
    return counts.entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<String, Long> e) -> e.getKey().isEmpty())
                .thenComparing(Comparator.comparingLong(e -> -e.getValue()))
                .thenComparing(Map.Entry::getKey, natural))
        .map(e -> new NamedCount(e.getKey(), e.getValue().intValue()))
        .toList();
  }
}
