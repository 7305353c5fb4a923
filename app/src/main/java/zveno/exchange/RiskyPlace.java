package zveno.exchange;

/// A place where a base may come to harm: a program that synchronises the folder can put an older
/// file over a newer one, and a network drops in the middle of a write.
///
/// @param name of the synchronising program, or of the share or file system
public record RiskyPlace(Kind kind, String name) {
  /// What the place is.
  public enum Kind {
    SYNCED,
    NETWORK
  }
}
