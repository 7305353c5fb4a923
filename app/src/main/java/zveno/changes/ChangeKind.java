package zveno.changes;

/// What the user did.
public enum ChangeKind {
  CREATE,
  EDIT,
  DELETE,
  RECOVER,
  PASTE,
  IMPORT,
  DEMO,
  MERGE,
  UNDO,
  REDO;

  /// The word that stands in the base and in answers of the command line.
  public String code() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  public static ChangeKind of(String code) {
    return valueOf(code.toUpperCase(java.util.Locale.ROOT));
  }

  /// Undo and redo speak of another change; they are not steps of their own.
  public boolean ofAnother() {
    return this == UNDO || this == REDO;
  }
}
