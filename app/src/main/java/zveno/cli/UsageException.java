package zveno.cli;

/// The words after `zveno` make no sense together. Holds the text's key and what fills its holes.
final class UsageException extends Exception {
  private static final long serialVersionUID = 1;

  private final String key;
  private final transient Object[] facts;

  UsageException(String key, Object... facts) {
    super(key);
    this.key = key;
    this.facts = facts.clone();
  }

  String key() {
    return key;
  }

  Object[] facts() {
    return facts.clone();
  }
}
