package zveno.database.vet;

/// A base file that H2 must not be let at.
public final class UnsafeBaseException extends RuntimeException {
  /// Why not.
  public enum Why {
    /// It is no base file, or cut or broken so that its catalogue cannot be read.
    UNREADABLE,
    /// It is a base of H2, but not of this program.
    NOT_OURS,
    /// It holds something that does not belong to the schema.
    UNSAFE,
    /// An object of the schema is not there.
    INCOMPLETE,
    /// It holds unfinished transactions.
    UNFINISHED,
    /// Another program has it open.
    IN_USE
  }

  private final Why why;
  private final String detail;

  public UnsafeBaseException(Why why, String detail) {
    super(why + ": " + detail);
    this.why = why;
    this.detail = detail;
  }

  public Why why() {
    return why;
  }

  /// What was found: a statement of SQL, a name of a map or a word of H2.
  public String detail() {
    return detail;
  }
}
