package zveno.partners.view.card;

import java.time.LocalDate;
import java.util.Optional;
import zveno.partners.Contact;
import zveno.partners.PhoneText;
import zveno.text.RussianDate;

/// A field of a contact as the card shows and takes it.
public enum ContactField {
  NAME("contact"),
  POSITION("contactPosition"),
  PHONE("contactPhone"),
  EMAIL("contactEmail"),
  ROLE("contactRole"),
  CONSENT_NUMBER("consentNumber"),
  CONSENT_DATE("consentDate"),
  VALID_UNTIL("consentUntil"),
  WITHDRAWN_ON("consentWithdrawn");

  private final String code;

  ContactField(String code) {
    this.code = code;
  }

  String labelKey() {
    return "partners.card." + code;
  }

  /// Whether it says something only where the basis is a consent.
  boolean ofConsent() {
    return compareTo(CONSENT_NUMBER) >= 0;
  }

  String text(Contact c) {
    return switch (this) {
      case NAME -> c.name();
      case POSITION -> c.position();
      case PHONE -> c.phone().map(PhoneText::display).orElse("");
      case EMAIL -> c.email();
      case ROLE -> c.role();
      case CONSENT_NUMBER -> c.consentNumber();
      case CONSENT_DATE -> date(c.consentDate());
      case VALID_UNTIL -> date(c.validUntil());
      case WITHDRAWN_ON -> date(c.withdrawnOn());
    };
  }

  /// The contact with what was typed; empty where a date was not understood.
  Optional<Contact> with(Contact c, String typed) {
    String text = typed.strip();
    Optional<LocalDate> date = RussianDate.parse(text);
    boolean dated = this == CONSENT_DATE || this == VALID_UNTIL || this == WITHDRAWN_ON;
    if (dated && date.isEmpty() && !text.isEmpty()) return Optional.empty();
    Optional<PhoneText> phone =
        text.isEmpty() ? Optional.empty() : Optional.of(PhoneText.read(text, ""));
    return Optional.of(
        new Contact(
            c.id(),
            this == NAME ? text : c.name(),
            this == POSITION ? text : c.position(),
            this == PHONE ? phone : c.phone(),
            this == EMAIL ? text : c.email(),
            this == ROLE ? text : c.role(),
            c.basis(),
            this == CONSENT_NUMBER ? text : c.consentNumber(),
            this == CONSENT_DATE ? date : c.consentDate(),
            this == VALID_UNTIL ? date : c.validUntil(),
            this == WITHDRAWN_ON ? date : c.withdrawnOn()));
  }

  static String date(Optional<LocalDate> date) {
    return date.map(RussianDate::digits).orElse("");
  }
}
