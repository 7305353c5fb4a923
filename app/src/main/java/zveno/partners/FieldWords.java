package zveno.partners;

import org.jspecify.annotations.Nullable;
import zveno.text.Messages;
import zveno.text.RussianDate;

/// The words of a history: fields by their headings, values as people write them.
public record FieldWords(Messages messages) {
  /// The name of a field.
  ///
  /// @param code as it stands in a [FieldStep]
  public String field(String code) {
    return PartnerField.of(code)
        .map(known -> messages.get(known.headingKey()))
        .orElseGet(() -> messages.get("partners.historyField." + code));
  }

  /// A value of a field, empty for none.
  public String value(String field, @Nullable String stored) {
    if (stored == null) return "";
    return switch (field) {
      case "ours", "agreementProlongation" ->
          messages.get(stored.equalsIgnoreCase("true") ? "partners.card.yes" : "partners.card.no");
      case "form" -> messages.get("partners.form." + InteractionForm.valueOf(stored));
      case "contactBasis" -> messages.get("partners.legalBasis." + LegalBasis.valueOf(stored));
      case "deleted" -> messages.get("partners.card.yes");
      default -> RussianDate.parse(stored).map(RussianDate::digits).orElse(stored);
    };
  }
}
