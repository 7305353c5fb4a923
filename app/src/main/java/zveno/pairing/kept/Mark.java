package zveno.pairing.kept;

import java.util.UUID;

/// What the user fixed of one pair.
public record Mark(UUID id, Kind kind, Place pair) {
  /// What it is.
  public enum Kind {
    /// The pair stands in every plan.
    PIN,
    /// The pair stands in no plan.
    BAN
  }
}
