package zveno.search;

/// Something known of a record by which it can be found.
///
/// @param label what it is, shown before it and never searched; may be empty
public record Fact(String label, String text) {
  /// One that says itself what it is.
  public static Fact named(String text) {
    return new Fact("", text);
  }

  String shown() {
    return label.isEmpty() ? text : label + ": " + text;
  }
}
