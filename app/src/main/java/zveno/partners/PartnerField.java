package zveno.partners;

import java.util.Optional;

/// A field of the partner table, the same for cells on screen, import, export and history.
public enum PartnerField {
  INN("inn"),
  OGRN("ogrn"),
  KPP("kpp"),
  NAME("name"),
  SHORT_NAME("shortName"),
  NUMBER("number"),
  ALIASES("aliases", Shape.NAMES),
  TYPE("type", Shape.CHOICE),
  KIND("kind", Shape.CHOICE),
  FOUNDER("founder"),
  DEPARTMENT("department", Shape.CHOICE),
  LEVELS("levels", Shape.WORDS),
  DISTRICT("district", Shape.CHOICE),
  CITY("city"),
  COUNTRY("country"),
  ADDRESS("address", Shape.NAMES),
  PHONE("phone", Shape.PHONES),
  EMAIL("email"),
  SITE("site"),
  HEAD("head"),
  HEAD_POSITION("headPosition"),
  CONTACT("contact"),
  CONTACT_POSITION("contactPosition"),
  CONTACT_PHONE("contactPhone"),
  CONTACT_EMAIL("contactEmail"),
  DIRECTIONS("directions", Shape.WORDS),
  MODEL("model", Shape.CHOICE),
  AGREEMENT_KIND("agreementKind", Shape.CHOICE),
  AGREEMENT_NUMBER("agreementNumber"),
  AGREEMENT_DATE("agreementDate", Shape.DATE),
  AGREEMENT_FROM("agreementFrom", Shape.DATE),
  AGREEMENT_TO("agreementTo", Shape.DATE),
  SATISFACTION("satisfaction"),
  READY("readyToContinue", Shape.CHOICE),
  RESULT("result"),
  NOTE("note");

  /// What a cell of the field holds.
  public enum Shape {
    /// One text.
    TEXT,
    /// One value of a list that the user edits, or of a fixed one.
    CHOICE,
    /// A date.
    DATE,
    /// Several short words, split at «;» and «,».
    WORDS,
    /// Several texts that may hold commas, split at «;» and line ends.
    NAMES,
    /// Several telephones, split at «;», «/» and «,».
    PHONES
  }

  private final String code;
  private final Shape shape;

  PartnerField(String code) {
    this(code, Shape.TEXT);
  }

  PartnerField(String code, Shape shape) {
    this.code = code;
    this.shape = shape;
  }

  /// The name of the field in profiles and answers of the command line.
  public String code() {
    return code;
  }

  public Shape shape() {
    return shape;
  }

  /// Whether the field belongs to a contact person: left out of files unless asked for.
  public boolean personal() {
    return switch (this) {
      case CONTACT, CONTACT_POSITION, CONTACT_PHONE, CONTACT_EMAIL -> true;
      default -> false;
    };
  }

  /// Whether the field belongs to an agreement.
  public boolean ofAgreement() {
    return code.startsWith("agreement");
  }

  /// The key of its heading among the messages.
  public String headingKey() {
    return "partners.field." + code;
  }

  public static Optional<PartnerField> of(String code) {
    for (PartnerField field : values()) if (field.code.equals(code)) return Optional.of(field);
    return Optional.empty();
  }
}
