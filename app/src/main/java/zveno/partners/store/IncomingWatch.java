package zveno.partners.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import zveno.partners.PartnerField;
import zveno.partners.incoming.IncomingRow;
import zveno.partners.store.KnownOrganizations.Found;

/// Hears, row by row, what an import makes of a file.
interface IncomingWatch {
  /// Nobody listens.
  IncomingWatch NONE = new IncomingWatch() {};

  /// How many partners are gone through at once.
  default int lot() {
    return IncomingLots.LOT;
  }

  /// A row speaks of this partner.
  default void row(IncomingRow row, UUID partner, boolean folded) {}

  /// A row is not taken; `found` holds the partners it fits, where there are several.
  default void rejected(IncomingRow row, Optional<Found> found) {}

  /// What is written from now on is of this partner.
  default void writing(UUID partner) {}

  /// The cells that are to be written of it.
  default Map<PartnerField, List<String>> wanted(
      UUID partner, boolean stored, Map<PartnerField, List<String>> cells) {
    return cells;
  }
}
