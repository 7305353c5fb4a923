package zveno.pairing.engine;

import java.util.List;

/// What it would cost to give a recipient another donor, everything else being planned anew.
///
/// @param price how much the sum of costs grows
/// @param lost how many slots that are filled now would be left empty
/// @param moves the recipient's own move first, then everybody who has to move after it
public record OtherDonor(int donor, long price, int lost, List<Move> moves) {
  public OtherDonor {
    moves = List.copyOf(moves);
  }

  /// Donors are -1 for none.
  public record Move(int recipient, int from, int to) {}
}
