package zveno.partners.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import zveno.partners.Agreement;
import zveno.partners.AgreementStatus;
import zveno.partners.Doubt;
import zveno.partners.FormRule;
import zveno.partners.Organization;
import zveno.partners.Partner;
import zveno.partners.PartnerDoubts;
import zveno.partners.PartnerField;
import zveno.partners.PartnerForm;
import zveno.partners.PartnerText;
import zveno.partners.PartnerWords;
import zveno.text.Messages;
import zveno.text.SearchText;

/// Makes partners ready for the table.
///
/// @param warnDays so many days before its last one an agreement counts as expiring
record PartnerLines(Messages messages, FormRule rule, int warnDays) {
  private static final char NBSP = '\u00a0';

  /// @param files how many files hang on the partner
  PartnerLine line(Partner partner, int files, Optional<Organization> ours, LocalDate today) {
    AgreementStatus status =
        AgreementStatus.of(
            partner.agreements().stream().map(Agreement::term).toList(), today, warnDays);
    return new PartnerLine(
        partner, files, status, words().state(status.state()), () -> shown(partner, ours, status));
  }

  private PartnerLine.Shown shown(
      Partner partner, Optional<Organization> ours, AgreementStatus status) {
    Map<PartnerField, String> cells = new EnumMap<>(PartnerField.class);
    for (PartnerField field : PartnerField.values()) {
      cells.put(field, PartnerText.SHOWN.cell(partner, field));
    }
    PartnerForm form = PartnerForm.of(partner, ours, rule);
    String statusText = words().status(status);
    String formText = formText(form);
    List<String> search = new ArrayList<>(cells.values());
    search.add(statusText);
    search.add(formText);
    return new PartnerLine.Shown(
        Collections.unmodifiableMap(cells),
        statusText,
        form.form(),
        formText,
        formReason(form),
        doubts(partner),
        SearchText.of(search));
  }

  /// «действует 47 · истёк 2»: how the agreements of a group stand.
  String states(List<PartnerLine> group) {
    Map<AgreementStatus.State, Long> counts = new EnumMap<>(AgreementStatus.State.class);
    for (PartnerLine line : group) counts.merge(line.status().state(), 1L, Long::sum);
    return counts.entrySet().stream()
        .map(entry -> words().state(entry.getKey()) + NBSP + entry.getValue())
        .collect(Collectors.joining(" · "));
  }

  String doubt(Doubt doubt) {
    return words().doubt(doubt);
  }

  private Map<PartnerField, String> doubts(Partner partner) {
    Map<PartnerField, String> sentences = new EnumMap<>(PartnerField.class);
    for (Doubt doubt : PartnerDoubts.of(partner)) {
      sentences.merge(doubt.field(), doubt(doubt), (one, two) -> one + "\n" + two);
    }
    return sentences;
  }

  private PartnerWords words() {
    return new PartnerWords(messages);
  }

  private String formText(PartnerForm form) {
    return form.byHand().map(words()::form).orElseGet(() -> words().form(form.rule()));
  }

  private String formReason(PartnerForm form) {
    return form.byHand().isPresent()
        ? messages.get("partners.formByHand.reason", form.reason())
        : words().why(form.rule());
  }
}
