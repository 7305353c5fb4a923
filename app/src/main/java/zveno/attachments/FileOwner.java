package zveno.attachments;

import java.util.UUID;

/// The record that a file hangs on.
public record FileOwner(Kind kind, UUID id) {
  /// What records may have files. A kind has its own column of the table.
  public enum Kind {
    PARTNER,
    EVENT
  }

  public static FileOwner event(UUID event) {
    return new FileOwner(Kind.EVENT, event);
  }

  public static FileOwner partner(UUID organization) {
    return new FileOwner(Kind.PARTNER, organization);
  }
}
