package zveno.lists;

/// A list's value cannot go while records use it.
public final class ValueInUseException extends RuntimeException {
  private final String value;
  private final int uses;

  public ValueInUseException(String value, int uses) {
    super(value + " is used " + uses + " times");
    this.value = value;
    this.uses = uses;
  }

  public String value() {
    return value;
  }

  public int uses() {
    return uses;
  }
}
