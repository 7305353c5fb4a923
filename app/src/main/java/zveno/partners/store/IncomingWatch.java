package zveno.partners.store;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
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

  /// The fields that are to be written of a partner.
  ///
  /// @param stored whether the base had it before
  default Predicate<PartnerField> wanted(boolean stored) {
    return field -> true;
  }
}
