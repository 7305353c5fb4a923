package zveno.partners.view;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import zveno.partners.AgreementStatus;
import zveno.partners.InteractionForm;
import zveno.partners.Partner;
import zveno.partners.PartnerField;
import zveno.text.SearchText;

/// A partner made ready for the table once, so that scrolling, sorting and filtering only compare.
///
/// @param cells the text of every field, empty where nothing is known
/// @param status how its agreements stand, with `statusText` in words
/// @param form empty where it is not determined; `formReason` says what it follows from
/// @param doubts a sentence for each field that deserves a second look
public record PartnerLine(
    Partner partner,
    Map<PartnerField, String> cells,
    AgreementStatus status,
    String statusText,
    Optional<InteractionForm> form,
    String formText,
    String formReason,
    Map<PartnerField, String> doubts,
    SearchText search) {

  public UUID id() {
    return partner.id();
  }

  /// The name to call it by.
  public String name() {
    return partner.organization().callName();
  }

  /// The text of a field.
  public String cell(PartnerField field) {
    return cells.getOrDefault(field, "");
  }
}
