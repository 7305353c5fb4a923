package zveno.partners.view.card;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import zveno.attachments.Attachment;
import zveno.changes.FieldChange;
import zveno.partners.Agreement;
import zveno.partners.AgreementStatus;
import zveno.partners.Organization;
import zveno.partners.Partner;
import zveno.partners.PartnerEvents;
import zveno.partners.PartnerForm;
import zveno.partners.view.PartnerLine;

/// What the card of a partner shows.
///
/// @param line the partner as its table shows it
/// @param ours our own organisation, against which the form is computed
/// @param agreements newest first
/// @param events latest first
/// @param files newest first
/// @param history newest first
public record CardContent(
    PartnerLine line,
    Optional<Organization> ours,
    PartnerForm form,
    List<AgreementLine> agreements,
    List<PartnerEvents.Line> events,
    List<Attachment> files,
    List<HistoryStep> history) {
  /// An agreement with its status in words.
  public record AgreementLine(Agreement agreement, AgreementStatus status, String statusText) {}

  /// One change of the partner in words.
  ///
  /// @param change it
  /// @param when day, time, author and what kind of step it was
  /// @param most so many fields are shown until the rest is asked for
  public record HistoryStep(UUID change, String when, List<PastLine> fields, int most) {}

  /// One field of it.
  ///
  /// @param before empty where nothing was
  /// @param after empty where nothing is left
  /// @param back what takes it back, where that can be
  public record PastLine(String field, String before, String after, Optional<FieldChange> back) {}

  Partner partner() {
    return line.partner();
  }

  /// Whether the partner is our own organisation.
  boolean own() {
    return partner().organization().ours();
  }
}
