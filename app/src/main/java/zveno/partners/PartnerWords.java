package zveno.partners;

import java.util.stream.Collectors;
import zveno.text.Messages;
import zveno.text.RussianDate;

/// Findings of the rules in words, the same on screen, on paper and on the command line.
public final class PartnerWords {

  private final Messages messages;

  public PartnerWords(Messages messages) {
    this.messages = messages;
  }

  /// «истекает через 39 дней».
  public String state(AgreementStatus.State state) {
    return messages.get("partners.agreementState." + state);
  }

  /// «истекает через 39 дней», on the last day «истекает сегодня».
  public String status(AgreementStatus status) {
    boolean lastDay = status.state() == AgreementStatus.State.EXPIRING && status.days() == 0;
    if (lastDay) return messages.get("partners.agreementLastDay.name");
    return messages.get("partners.agreementStatus." + status.state(), status.days());
  }

  /// «горизонтальная».
  public String form(InteractionForm form) {
    return messages.get("partners.form." + form);
  }

  /// «не определена» where there is none.
  public String form(FormFinding finding) {
    return finding
        .form()
        .map(this::form)
        .orElseGet(() -> messages.get("partners.formUnknown.name"));
  }

  /// What deserves a second look, as a sentence.
  public String doubt(Doubt doubt) {
    boolean noSuchDay = doubt.code().equals("date.invalid") && RussianDate.isShaped(doubt.value());
    return messages.get(
        "partners.doubt." + (noSuchDay ? "date.absent" : doubt.code()), doubt.value());
  }

  /// One sentence why, with the types and departments it follows from.
  public String why(FormFinding finding) {
    return messages.get(
        "partners.formReason." + finding.reason(),
        String.join(", ", finding.types()),
        String.join(", ", finding.departments()),
        finding.lacking().stream().map(FormMember::name).collect(Collectors.joining(", ")));
  }
}
