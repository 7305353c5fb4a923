package zveno.text;

/// One key stands on two lines of the bundles.
public final class DoubledKey extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final String key;
  private final String first;
  private final String second;

  DoubledKey(String key, String first, String second) {
    super("key " + key + " in " + first + " and " + second);
    this.key = key;
    this.first = first;
    this.second = second;
  }

  /// The key.
  public String key() {
    return key;
  }

  /// The bundle that has it first.
  public String first() {
    return first;
  }

  /// The bundle that has it again, perhaps the same one.
  public String second() {
    return second;
  }
}
