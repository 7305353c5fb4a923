package zveno.partners;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Cells typed or pasted for one partner.
///
/// @param partner whom they belong to; empty for a partner that is to be added
/// @param cells an empty text clears a field; a field that is not named stays as it is
public record TypedRow(Optional<UUID> partner, Map<PartnerField, String> cells) {
  public TypedRow {
    cells = Map.copyOf(cells);
  }
}
