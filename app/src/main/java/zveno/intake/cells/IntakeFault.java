package zveno.intake.cells;

/// Why a file, a sheet or a profile is refused; the code is what the command line answers.
public enum IntakeFault {
  FILE_MISSING("file.missing"),
  FILE_FOLDER("file.folder"),
  FILE_DENIED("file.denied"),
  /// Another program holds the file; the facts name the user where the lock file does.
  FILE_IN_USE("file.inUse"),
  FILE_EMPTY("file.empty"),
  FILE_DAMAGED("file.damaged"),
  FILE_ENCRYPTED("file.encrypted"),
  /// Another kind of file; the facts name it: docx, ods, html …
  FILE_UNSUPPORTED("file.unsupported"),
  FILE_TOO_BIG("file.tooBig"),
  /// A document type declaration or a zip bomb.
  FILE_UNSAFE("file.unsafe"),
  /// Not the file that was looked at before.
  FILE_CHANGED("file.changed"),
  ENCODING_UNKNOWN("encoding.unknown"),
  SHEET_MISSING("sheet.missing"),
  SHEET_EMPTY("sheet.empty"),
  SHEET_TOO_LONG("sheet.tooLong"),
  SHEET_TOO_WIDE("sheet.tooWide"),
  HEADING_MISSING("heading.missing"),
  /// Several headings for one field.
  HEADING_AMBIGUOUS("heading.ambiguous"),
  /// The profile names a heading that the sheet does not have.
  HEADING_UNKNOWN("heading.unknown"),
  PROFILE_MISSING("profile.missing"),
  PROFILE_INVALID("profile.invalid");

  private final String code;

  IntakeFault(String code) {
    this.code = code;
  }

  /// Stable code, dotted.
  public String code() {
    return code;
  }
}
