package zveno.partners.view.card;

import java.time.LocalDate;
import java.util.Optional;
import zveno.partners.Agreement;
import zveno.text.RussianDate;

/// A field of an agreement as the card shows and takes it.
public enum AgreementField {
  KIND("agreementKind"),
  NUMBER("agreementNumber"),
  SIGNED_ON("agreementDate"),
  VALID_FROM("agreementFrom"),
  VALID_TO("agreementTo"),
  TERMINATED_ON("agreementTerminated"),
  SUBJECT("agreementSubject"),
  NOTE("agreementNote");

  private final String code;

  AgreementField(String code) {
    this.code = code;
  }

  String labelKey() {
    return "partners.card." + code;
  }

  String text(Agreement a) {
    return switch (this) {
      case KIND -> a.kind();
      case NUMBER -> a.number();
      case SIGNED_ON -> ContactField.date(a.signedOn());
      case VALID_FROM -> ContactField.date(a.validFrom());
      case VALID_TO -> ContactField.date(a.validTo());
      case TERMINATED_ON -> ContactField.date(a.terminatedOn());
      case SUBJECT -> a.subject();
      case NOTE -> a.note();
    };
  }

  /// The agreement with what was typed; empty where a date was not understood.
  Optional<Agreement> with(Agreement a, String typed) {
    String text = typed.strip();
    Optional<LocalDate> date = RussianDate.parse(text);
    if (dated() && date.isEmpty() && !text.isEmpty()) return Optional.empty();
    return Optional.of(
        new Agreement(
            a.id(),
            this == KIND ? text : a.kind(),
            this == NUMBER ? text : a.number(),
            this == SIGNED_ON ? date : a.signedOn(),
            this == VALID_FROM ? date : a.validFrom(),
            this == VALID_TO ? date : a.validTo(),
            a.autoProlongation(),
            this == TERMINATED_ON ? date : a.terminatedOn(),
            this == SUBJECT ? text : a.subject(),
            this == NOTE ? text : a.note()));
  }

  private boolean dated() {
    return switch (this) {
      case SIGNED_ON, VALID_FROM, VALID_TO, TERMINATED_ON -> true;
      default -> false;
    };
  }
}
