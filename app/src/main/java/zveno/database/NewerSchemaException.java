package zveno.database;

/// A newer program made this base.
public final class NewerSchemaException extends RuntimeException {
  private final int stored;
  private final int known;

  public NewerSchemaException(int stored, int known) {
    super("schema " + stored + " is newer than " + known);
    this.stored = stored;
    this.known = known;
  }

  public int stored() {
    return stored;
  }

  public int known() {
    return known;
  }
}
