package zveno.partners.view.home;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import zveno.partners.Agreement;
import zveno.partners.AgreementStatus;
import zveno.partners.view.PartnerLine;
import zveno.text.NaturalOrder;

/// The day on which a partner stands without an agreement in force.
///
/// @param end the last day
/// @param days from today to it
public record Nearest(PartnerLine line, Agreement agreement, LocalDate end, long days) {
  /// By the name to call a partner by.
  static final Comparator<PartnerLine> BY_NAME =
      Comparator.comparing(PartnerLine::name, new NaturalOrder());

  /// By the last day of the agreement that stands in the table.
  static final Comparator<PartnerLine> BY_END =
      Comparator.comparing((PartnerLine line) -> end(line).orElse(LocalDate.MAX))
          .thenComparing(BY_NAME);

  /// The last day of the agreement that stands in the table.
  static Optional<LocalDate> end(PartnerLine line) {
    return line.partner().agreement().flatMap(Agreement::validTo);
  }

  /// The first so many terms of agreements in force that end by themselves, from today on.
  public static List<Nearest> of(List<PartnerLine> lines, LocalDate today, int most) {
    return lines.stream()
        .flatMap(line -> next(line, today).stream())
        .sorted(
            Comparator.comparing((Nearest term) -> term.end())
                .thenComparing(Nearest::line, BY_NAME))
        .limit(most)
        .toList();
  }

  /// The partners whose last agreement in force ends within so many days.
  static List<PartnerLine> within(List<PartnerLine> lines, LocalDate today, int days) {
    return lines.stream()
        .filter(line -> next(line, today).filter(term -> term.days() <= days).isPresent())
        .toList();
  }

  /// A partner has a term only when none of its agreements goes on by itself; of several the last
  /// one to end counts, as it does for the state in the table.
  private static Optional<Nearest> next(PartnerLine line, LocalDate today) {
    Optional<Nearest> last = Optional.empty();
    for (Agreement agreement : line.partner().agreements()) {
      AgreementStatus status = agreement.term().on(today, 0);
      if (!status.inForce()) continue;
      boolean ends =
          switch (status.state()) {
            case IN_FORCE, EXPIRING -> !goesOn(agreement);
            default -> false;
          };
      if (!ends) return Optional.empty();
      if (last.filter(known -> known.days() >= status.days()).isPresent()) continue;
      LocalDate end = today.plusDays(status.days());
      last = Optional.of(new Nearest(line, agreement, end, status.days()));
    }
    return last;
  }

  private static boolean goesOn(Agreement agreement) {
    return agreement.autoProlongation() && agreement.terminatedOn().isEmpty();
  }
}
