package zveno.partners;

/// Something about a typed value that deserves a second look; it never blocks.
///
/// @param code a code of the command line's answers: `inn.checksum`, `date.invalid` …
public record Doubt(PartnerField field, String code, String value) {
  private static final java.util.Set<String> UNWRITTEN =
      java.util.Set.of("date.invalid", "cell.unread");

  /// Whether the value was not understood, so that the one before stayed.
  public boolean unwritten() {
    return UNWRITTEN.contains(code);
  }
}
