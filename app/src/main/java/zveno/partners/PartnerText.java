package zveno.partners;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import zveno.text.RussianDate;

/// The text of any field of a partner, for cells, files and history.
///
/// @param dates how dates are written
public record PartnerText(Function<LocalDate, String> dates) {
  /// For people: 31.12.2026.
  public static final PartnerText SHOWN = new PartnerText(RussianDate::digits);

  /// For programs: 2026-12-31.
  public static final PartnerText ISO = new PartnerText(LocalDate::toString);

  private static final String BETWEEN = "; ";

  /// The field as one text, pieces of a list with «; » between; empty when nothing is known.
  public String cell(Partner partner, PartnerField field) {
    List<String> values = values(partner, field);
    return switch (values.size()) {
      case 0 -> "";
      case 1 -> values.getFirst(); // most cells of thousands of partners
      default -> String.join(BETWEEN, values);
    };
  }

  /// The pieces of the field: one for a plain field that is known, as many as there are for a list.
  public List<String> values(Partner partner, PartnerField field) {
    Organization o = partner.organization();
    Partnership p = partner.partnership();
    return switch (field) {
      case INN -> known(o.inn());
      case OGRN -> known(o.ogrn());
      case KPP -> known(o.kpp());
      case NAME -> known(o.name());
      case SHORT_NAME -> known(o.shortName());
      case NUMBER -> known(o.number());
      case ALIASES -> o.aliases();
      case TYPE -> known(o.type());
      case KIND -> known(o.kind());
      case FOUNDER -> known(o.founder());
      case DEPARTMENT -> known(o.department());
      case LEVELS -> o.levels().stream().sorted().map(Choices.LEVELS::shown).toList();
      case DISTRICT -> known(o.district());
      case CITY -> known(o.city());
      case COUNTRY -> known(o.country());
      case ADDRESS -> o.addresses();
      case PHONE -> o.phones().stream().map(PhoneText::display).toList();
      case EMAIL -> known(o.email());
      case SITE -> known(o.site());
      case HEAD -> known(o.head());
      case HEAD_POSITION -> known(o.headPosition());
      case CONTACT, CONTACT_POSITION, CONTACT_PHONE, CONTACT_EMAIL ->
          partner.contact().map(contact -> contact(contact, field)).orElse(List.of());
      case DIRECTIONS -> p.directions();
      case MODEL -> known(p.model());
      case AGREEMENT_KIND, AGREEMENT_NUMBER, AGREEMENT_DATE, AGREEMENT_FROM, AGREEMENT_TO ->
          partner.agreement().map(agreement -> agreement(agreement, field)).orElse(List.of());
      case SATISFACTION -> known(p.satisfaction());
      case READY -> p.ready().map(Choices.READINESS::shown).map(List::of).orElse(List.of());
      case RESULT -> known(p.result());
      case NOTE -> known(o.note());
    };
  }

  private static List<String> contact(Contact contact, PartnerField field) {
    return switch (field) {
      case CONTACT_POSITION -> known(contact.position());
      case CONTACT_PHONE -> contact.phone().map(PhoneText::display).map(List::of).orElse(List.of());
      case CONTACT_EMAIL -> known(contact.email());
      default -> known(contact.name());
    };
  }

  private List<String> agreement(Agreement agreement, PartnerField field) {
    return switch (field) {
      case AGREEMENT_KIND -> known(agreement.kind());
      case AGREEMENT_DATE -> date(agreement.signedOn());
      case AGREEMENT_FROM -> date(agreement.validFrom());
      case AGREEMENT_TO -> date(agreement.validTo());
      default -> known(agreement.number());
    };
  }

  private List<String> date(Optional<LocalDate> date) {
    return date.map(dates).map(List::of).orElse(List.of());
  }

  private static List<String> known(String text) {
    return text.isEmpty() ? List.of() : List.of(text);
  }
}
