package zveno.pairing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// Why a recipient has not this donor.
///
/// @param price what the plan would lose, everything else being planned anew; empty where the donor
///   is not possible
/// @param matchedLost how many pairs fewer there would be
/// @param chain who would move: the recipient first
/// @param blockedBy what makes the donor impossible
public record WhyOther(
    String donor,
    Optional<BigDecimal> price,
    int matchedLost,
    List<Plan.Move> chain,
    Optional<Block> blockedBy) {
  public WhyOther {
    chain = List.copyOf(chain);
  }

  /// What makes a pair impossible.
  public enum Block {
    /// The cell of the table is empty.
    EMPTY("empty"),
    BAN("ban"),
    /// The recipient has its donors by pins.
    PIN("pin"),
    /// The donor has no place, or pins have them all.
    CAPACITY("capacity"),
    /// The pair would be worse than the worst that fairness allows.
    FAIRNESS("fairness");

    private final String code;

    Block(String code) {
      this.code = code;
    }

    /// The word of answers.
    public String code() {
      return code;
    }
  }

  static WhyOther blocked(String donor, Block block) {
    return new WhyOther(donor, Optional.empty(), 0, List.of(), Optional.of(block));
  }
}
