package zveno.intake.kind;

/// The codes of problems in rows.
public enum DoubtCode {
  NAME_MISSING("name.missing", true),
  TITLE_MISSING("title.missing", true),
  KEY_AMBIGUOUS("key.ambiguous", true),
  SCHOOL_UNKNOWN("school.unknown", true),
  INN_LENGTH("inn.length", false),
  INN_CHECKSUM("inn.checksum", false),
  OGRN_LENGTH("ogrn.length", false),
  OGRN_CHECKSUM("ogrn.checksum", false),
  KPP_FORM("kpp.form", false),
  PHONE_INVALID("phone.invalid", false),
  EMAIL_INVALID("email.invalid", false),
  DATE_INVALID("date.invalid", false),
  DATE_ORDER("date.order", false),
  NUMBER_INVALID("number.invalid", false),
  SHARE_RANGE("share.range", false),
  BELOW_RANGE("below.range", false),
  MARKS_SUM("marks.sum", false),
  ROW_DUPLICATE("row.duplicate", false),
  VALUE_SUPPRESSED("value.suppressed", false),
  RRULE_UNSUPPORTED("rrule.unsupported", false),
  ZONE_UNKNOWN("zone.unknown", false),
  CELL_UNREAD("cell.unread", false),
  /// Signs that nothing can hold were left out.
  CELL_CLEANED("cell.cleaned", false),
  /// The text is longer than a cell of Excel.
  CELL_CUT("cell.cut", false);

  private final String code;
  private final boolean error;

  DoubtCode(String code, boolean error) {
    this.code = code;
    this.error = error;
  }

  /// The code with this word.
  public static DoubtCode of(String code) {
    for (DoubtCode known : values()) {
      if (known.code.equals(code)) {
        return known;
      }
    }
    throw new IllegalArgumentException(code);
  }

  /// As the answer of the command line writes it.
  public String code() {
    return code;
  }

  /// An error rejects its row; anything else is a warning.
  public boolean error() {
    return error;
  }
}
