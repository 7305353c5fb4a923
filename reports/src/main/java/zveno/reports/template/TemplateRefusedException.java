package zveno.reports.template;

/// A file that cannot be a template; why and what, no words for the user.
public final class TemplateRefusedException extends Exception {

  private static final long serialVersionUID = 1;

  /// What stands in the way.
  public enum Reason {
    /// No Word document at all.
    NOT_WORD,
    /// A document of Word 97–2003.
    OLD_WORD,
    /// A Word document that is torn.
    DAMAGED,
    /// Encrypted, or closed against edits.
    PROTECTED,
    /// Bigger than a template may be, packed or unpacked.
    TOO_BIG,
    /// With macros or built-in programs.
    MACROS,
    /// It asks for other files or servers.
    EXTERNAL
  }

  private final Reason reason;
  private final String detail;

  TemplateRefusedException(Reason reason, String detail) {
    super(reason + " " + detail);
    this.reason = reason;
    this.detail = detail;
  }

  TemplateRefusedException(Reason reason) {
    this(reason, "");
  }

  public Reason reason() {
    return reason;
  }

  /// What it asks for, or what carries the program; may be empty.
  public String detail() {
    return detail;
  }
}
