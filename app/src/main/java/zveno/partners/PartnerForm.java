package zveno.partners;

import java.util.List;
import java.util.Optional;

/// The form of interaction with a partner: what the rule finds between our organisation and it,
/// unless the user set another one by hand.
///
/// @param rule what the rule finds, with its evidence
/// @param byHand the form set by hand, for the reason given
public record PartnerForm(FormFinding rule, Optional<InteractionForm> byHand, String reason) {

  /// The form between our organisation and this partner.
  ///
  /// @param ours without it nothing is determined
  public static PartnerForm of(Partner partner, Optional<Organization> ours, FormRule rule) {
    List<FormMember> members =
        ours.map(own -> List.of(member(own), member(partner.organization())))
            .orElse(List.of(member(partner.organization())));
    return new PartnerForm(
        rule.of(members), partner.partnership().form(), partner.partnership().formReason());
  }

  /// The form that counts.
  public Optional<InteractionForm> form() {
    return byHand.or(rule::form);
  }

  private static FormMember member(Organization organization) {
    return new FormMember(
        organization.id(),
        organization.callName(),
        known(organization.type()),
        known(organization.kind()),
        known(organization.department()));
  }

  private static Optional<String> known(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }
}
