package zveno.partners;

import java.util.List;
import java.util.UUID;

/// What writing several rows at once came to.
///
/// @param partners the ids of all of them, in the order of the rows
/// @param added how many partners were added
/// @param changed how many differ from before, added ones too
public record TypedRows(List<UUID> partners, int added, int changed, List<Doubt> doubts) {
  public TypedRows {
    partners = List.copyOf(partners);
    doubts = List.copyOf(doubts);
  }
}
