package zveno.partners;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What deserves a second look: requisites, telephones, e-mail and dates. Nothing here blocks.
public final class PartnerDoubts {
  private PartnerDoubts() {}

  /// All doubts about a partner, in the order of its fields.
  public static List<Doubt> of(Partner partner) {
    Organization o = partner.organization();
    List<Doubt> doubts = new ArrayList<>();
    inn(o.inn()).ifPresent(doubts::add);
    ogrn(o.ogrn()).ifPresent(doubts::add);
    kpp(o.kpp()).ifPresent(doubts::add);
    o.phones().forEach(phone -> phone(PartnerField.PHONE, phone).ifPresent(doubts::add));
    email(PartnerField.EMAIL, o.email()).ifPresent(doubts::add);
    partner.contact().map(PartnerDoubts::of).ifPresent(doubts::addAll);
    partner.agreement().map(PartnerDoubts::of).ifPresent(doubts::addAll);
    return List.copyOf(doubts);
  }

  /// All doubts about one contact.
  public static List<Doubt> of(Contact contact) {
    return Stream.of(
            contact.phone().flatMap(phone -> phone(PartnerField.CONTACT_PHONE, phone)),
            email(PartnerField.CONTACT_EMAIL, contact.email()))
        .flatMap(Optional::stream)
        .toList();
  }

  /// All doubts about one agreement.
  public static List<Doubt> of(Agreement agreement) {
    return order(agreement).stream().toList();
  }

  /// An ИНН with a wrong length or check digit; an empty one is no doubt.
  public static Optional<Doubt> inn(String inn) {
    return requisite(PartnerField.INN, inn, inn.isEmpty() ? RequisiteCheck.OK : Inn.check(inn));
  }

  /// An ОГРН with a wrong length or check digit; an empty one is no doubt.
  public static Optional<Doubt> ogrn(String ogrn) {
    return requisite(
        PartnerField.OGRN, ogrn, ogrn.isEmpty() ? RequisiteCheck.OK : Ogrn.check(ogrn));
  }

  /// A КПП of another form; an empty one is no doubt.
  public static Optional<Doubt> kpp(String kpp) {
    RequisiteCheck check = kpp.isEmpty() ? RequisiteCheck.OK : Kpp.check(kpp);
    return check == RequisiteCheck.OK
        ? Optional.empty()
        : Optional.of(new Doubt(PartnerField.KPP, "kpp.form", kpp));
  }

  /// A telephone that cannot be dialled.
  public static Optional<Doubt> phone(PartnerField field, PhoneText phone) {
    return phone.valid()
        ? Optional.empty()
        : Optional.of(new Doubt(field, "phone.invalid", phone.typed()));
  }

  /// An e-mail that is not well-formed; an empty one is no doubt.
  public static Optional<Doubt> email(PartnerField field, String email) {
    return email.isEmpty() || EmailText.of(email).valid()
        ? Optional.empty()
        : Optional.of(new Doubt(field, "email.invalid", email));
  }

  private static Optional<Doubt> order(Agreement agreement) {
    Optional<LocalDate> from = agreement.validFrom().or(agreement::signedOn);
    return agreement
        .validTo()
        .filter(to -> from.isPresent() && to.isBefore(from.get()))
        .map(to -> new Doubt(PartnerField.AGREEMENT_TO, "date.order", to.toString()));
  }

  private static Optional<Doubt> requisite(PartnerField field, String text, RequisiteCheck check) {
    return switch (check) {
      case OK -> Optional.empty();
      case LENGTH -> Optional.of(new Doubt(field, field.code() + ".length", text));
      case CHECKSUM, FORM -> Optional.of(new Doubt(field, field.code() + ".checksum", text));
    };
  }
}
