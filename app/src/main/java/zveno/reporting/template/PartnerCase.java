package zveno.reporting.template;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import zveno.partners.Agreement;
import zveno.partners.AgreementStatus.State;
import zveno.partners.Partner;

/// A partner that a document is written for.
///
/// @param expiring its agreements that end soon, the first to end first
public record PartnerCase(Partner partner, List<Agreement> expiring, Occasion occasion) {

  public PartnerCase {
    expiring = List.copyOf(expiring);
  }

  /// A partner as it stands.
  ///
  /// @param days an agreement that ends within so many days ends soon
  public static PartnerCase of(Partner partner, int days, Occasion occasion) {
    return new PartnerCase(
        partner,
        partner.agreements().stream()
            .filter(one -> ends(one, days, occasion))
            .sorted(Comparator.comparing(one -> one.validTo().orElseThrow()))
            .toList(),
        occasion);
  }

  private static boolean ends(Agreement agreement, int days, Occasion occasion) {
    // One that is being terminated ends too, but nobody wants to prolong it.
    if (agreement.terminatedOn().isPresent() || agreement.validTo().isEmpty()) return false;
    return agreement.term().on(occasion.today(), days).state() == State.EXPIRING;
  }

  /// The agreement that the document is about: the first to end, else the current one.
  Optional<Agreement> agreement() {
    return expiring.isEmpty() ? partner.agreement() : Optional.of(expiring.getFirst());
  }
}
