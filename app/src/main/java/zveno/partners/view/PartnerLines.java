package zveno.partners.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import zveno.partners.Agreement;
import zveno.partners.AgreementStatus;
import zveno.partners.Doubt;
import zveno.partners.FormFinding;
import zveno.partners.FormMember;
import zveno.partners.FormRule;
import zveno.partners.Organization;
import zveno.partners.Partner;
import zveno.partners.PartnerDoubts;
import zveno.partners.PartnerField;
import zveno.partners.PartnerForm;
import zveno.partners.PartnerText;
import zveno.text.Messages;
import zveno.text.SearchText;

/// Makes partners ready for the table.
///
/// @param warnDays so many days before its last one an agreement counts as expiring
record PartnerLines(Messages messages, FormRule rule, int warnDays) {

  PartnerLine line(Partner partner, Optional<Organization> ours, LocalDate today) {
    Map<PartnerField, String> cells = new EnumMap<>(PartnerField.class);
    for (PartnerField field : PartnerField.values()) {
      cells.put(field, PartnerText.SHOWN.cell(partner, field));
    }
    AgreementStatus status =
        AgreementStatus.of(
            partner.agreements().stream().map(Agreement::term).toList(), today, warnDays);
    PartnerForm form = PartnerForm.of(partner, ours, rule);
    String statusText = statusText(status);
    String formText = formText(form);
    List<String> search = new ArrayList<>(cells.values());
    search.add(statusText);
    search.add(formText);
    return new PartnerLine(
        partner,
        Map.copyOf(cells),
        status,
        statusText,
        form.form(),
        formText,
        formReason(form),
        doubts(partner),
        SearchText.of(search));
  }

  String doubt(Doubt doubt) {
    return messages.get("partners.doubt." + doubt.code(), doubt.value());
  }

  private Map<PartnerField, String> doubts(Partner partner) {
    Map<PartnerField, String> sentences = new EnumMap<>(PartnerField.class);
    for (Doubt doubt : PartnerDoubts.of(partner)) {
      sentences.merge(doubt.field(), doubt(doubt), (one, two) -> one + "\n" + two);
    }
    return sentences;
  }

  private String statusText(AgreementStatus status) {
    return messages.get("partners.agreementStatus." + status.state().name(), status.days());
  }

  private String formText(PartnerForm form) {
    return form.form()
        .map(known -> messages.get("partners.form." + known.name()))
        .orElseGet(() -> messages.get("partners.formUnknown.name"));
  }

  private String formReason(PartnerForm form) {
    if (form.byHand().isPresent()) {
      return messages.get("partners.formByHand.reason", form.reason());
    }
    FormFinding found = form.rule();
    return messages.get(
        "partners.formReason." + found.reason().name(),
        String.join(", ", found.types()),
        String.join(", ", found.departments()),
        found.lacking().stream().map(FormMember::name).collect(Collectors.joining(", ")));
  }
}
