package zveno.partners.view.card;

import java.util.List;
import java.util.Optional;
import zveno.attachments.Attachment;
import zveno.partners.Agreement;
import zveno.partners.AgreementStatus;
import zveno.partners.Organization;
import zveno.partners.Partner;
import zveno.partners.PartnerForm;
import zveno.partners.view.PartnerLine;

/// What the card of a partner shows.
///
/// @param line the partner as its table shows it
/// @param ours our own organisation, against which the form is computed
/// @param agreements newest first
/// @param files newest first
/// @param history newest first
public record CardContent(
    PartnerLine line,
    Optional<Organization> ours,
    PartnerForm form,
    List<AgreementLine> agreements,
    List<Attachment> files,
    List<HistoryStep> history) {
  /// An agreement with its status in words.
  public record AgreementLine(Agreement agreement, AgreementStatus status, String statusText) {}

  /// One change of the partner in words.
  ///
  /// @param when day, time and author
  /// @param what a sentence for each field
  public record HistoryStep(String when, List<String> what) {}

  Partner partner() {
    return line.partner();
  }

  /// Whether the partner is our own organisation.
  boolean own() {
    return partner().organization().ours();
  }
}
