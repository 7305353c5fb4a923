package zveno.partners;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import zveno.text.RussianDate;

/// A partner as cells: the same on screen, in files and in answers.
public final class PartnerCells {
  private static final String BETWEEN = "; ";

  private PartnerCells() {}

  /// The cell as people read it; typed back or imported it means the same.
  public static String text(Partner partner, PartnerField field) {
    return date(partner, field)
        .map(RussianDate::digits)
        .orElseGet(() -> String.join(BETWEEN, pieces(partner, field)));
  }

  /// The pieces of a cell with several values, or its one text; empty where it is empty.
  public static List<String> pieces(Partner partner, PartnerField field) {
    Organization org = partner.organization();
    Partnership done = partner.partnership();
    return switch (field) {
      case INN -> one(org.inn());
      case OGRN -> one(org.ogrn());
      case KPP -> one(org.kpp());
      case NAME -> one(org.name());
      case SHORT_NAME -> one(org.shortName());
      case NUMBER -> one(org.number());
      case ALIASES -> org.aliases();
      case TYPE -> one(org.type());
      case KIND -> one(org.kind());
      case FOUNDER -> one(org.founder());
      case DEPARTMENT -> one(org.department());
      case LEVELS -> org.levels().stream().sorted().map(Choices.LEVELS::shown).toList();
      case DISTRICT -> one(org.district());
      case CITY -> one(org.city());
      case COUNTRY -> one(org.country());
      case ADDRESS -> org.addresses();
      case PHONE -> org.phones().stream().map(PhoneText::display).toList();
      case EMAIL -> one(org.email());
      case SITE -> one(org.site());
      case HEAD -> one(org.head());
      case HEAD_POSITION -> one(org.headPosition());
      case DIRECTIONS -> done.directions();
      case MODEL -> one(done.model());
      case SATISFACTION -> one(done.satisfaction());
      case READY -> done.ready().map(Choices.READINESS::shown).stream().toList();
      case RESULT -> one(done.result());
      case NOTE -> one(org.note());
      case CONTACT, CONTACT_POSITION, CONTACT_PHONE, CONTACT_EMAIL ->
          partner.contact().map(contact -> contact(contact, field)).orElse(List.of());
      case AGREEMENT_KIND, AGREEMENT_NUMBER ->
          partner.agreement().map(agreement -> agreement(agreement, field)).orElse(List.of());
      case AGREEMENT_DATE, AGREEMENT_FROM, AGREEMENT_TO ->
          date(partner, field).map(LocalDate::toString).stream().toList();
    };
  }

  /// The day that stands in a field of days.
  public static Optional<LocalDate> date(Partner partner, PartnerField field) {
    return switch (field) {
      case AGREEMENT_DATE -> partner.agreement().flatMap(Agreement::signedOn);
      case AGREEMENT_FROM -> partner.agreement().flatMap(Agreement::validFrom);
      case AGREEMENT_TO -> partner.agreement().flatMap(Agreement::validTo);
      default -> Optional.empty();
    };
  }

  private static List<String> contact(Contact contact, PartnerField field) {
    return switch (field) {
      case CONTACT -> one(contact.name());
      case CONTACT_POSITION -> one(contact.position());
      case CONTACT_PHONE -> contact.phone().map(PhoneText::display).stream().toList();
      default -> one(contact.email());
    };
  }

  private static List<String> agreement(Agreement agreement, PartnerField field) {
    return one(field == PartnerField.AGREEMENT_KIND ? agreement.kind() : agreement.number());
  }

  private static List<String> one(String text) {
    return text.isEmpty() ? List.of() : List.of(text);
  }
}
