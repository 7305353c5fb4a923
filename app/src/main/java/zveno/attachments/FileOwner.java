package zveno.attachments;

import java.util.UUID;

/// The record that a file hangs on.
public record FileOwner(Kind kind, UUID id) {
  /// What records may have files. A kind has its own column of the table.
  public enum Kind {
    PARTNER
  }

  public static FileOwner partner(UUID organization) {
    return new FileOwner(Kind.PARTNER, organization);
  }
}
