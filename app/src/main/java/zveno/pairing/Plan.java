package zveno.pairing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// The best plan of a round, in the canonical order of recipients and donors.
///
/// @param total the sum of all scores
/// @param worst empty for a plan without pairs, like `mean`
/// @param matched recipients that have a donor
/// @param recipients all of them
/// @param moved what differs from the earlier plan, where there was one
public record Plan(
    String title,
    BigDecimal total,
    Optional<BigDecimal> worst,
    Optional<BigDecimal> mean,
    int matched,
    int recipients,
    List<Pair> pairs,
    List<Unmatched> unmatched,
    FairnessPrice fairness,
    Proof proof,
    List<Move> moved) {
  public Plan {
    pairs = List.copyOf(pairs);
    unmatched = List.copyOf(unmatched);
    moved = List.copyOf(moved);
  }

  Plan with(List<Pair> priced) {
    return new Plan(
        title, total, worst, mean, matched, recipients, priced, unmatched, fairness, proof, moved);
  }

  /// A pair of the plan.
  ///
  /// @param price what letting it go would do; empty while that was not asked for
  public record Pair(
      String recipient, String donor, BigDecimal score, boolean pinned, Optional<Price> price) {
    /// The least that another donor in its place costs; empty where there is none.
    public Optional<BigDecimal> margin() {
      return price.flatMap(Price::margin);
    }

    /// The donor with that margin.
    public Optional<String> nextBest() {
      return price.flatMap(Price::nextBest);
    }

    /// How much better the plan would be without the pin.
    public Optional<BigDecimal> pinPrice() {
      return price.flatMap(Price::pinPrice);
    }

    /// The same without its price.
    public Pair bare() {
      return new Pair(recipient, donor, score, pinned, Optional.empty());
    }

    Pair at(Price found) {
      return new Pair(recipient, donor, score, pinned, Optional.of(found));
    }
  }

  /// What letting a pair go would do.
  ///
  /// @param margin the least that another donor in its place costs; empty where there is none
  /// @param nextBest that donor
  /// @param pinPrice how much better the plan would be without the pin
  public record Price(
      Optional<BigDecimal> margin, Optional<String> nextBest, Optional<BigDecimal> pinPrice) {
    static final Price NONE = new Price(Optional.empty(), Optional.empty(), Optional.empty());
  }

  /// A recipient that misses donors, and why.
  ///
  /// @param competing recipients that want the same places, this one among them
  /// @param donors whose places they are
  /// @param needed how many places they want there
  /// @param places how many there are
  /// @param relax what would help
  public record Unmatched(
      String recipient,
      int found,
      List<String> competing,
      List<String> donors,
      int needed,
      int places,
      List<Relaxation> relax) {
    public Unmatched {
      competing = List.copyOf(competing);
      donors = List.copyOf(donors);
      relax = List.copyOf(relax);
    }
  }

  /// What could be given up for a school that is left without.
  ///
  /// @param recipient empty where it is about a donor alone
  public record Relaxation(Kind kind, String recipient, String donor) {
    /// What it is that would be given up.
    public enum Kind {
      ADD_PLACE,
      LIFT_BAN,
      LIFT_PIN
    }
  }

  /// What fairness costs.
  ///
  /// @param price the share of the best total that is given up; empty where that total is zero
  /// @param totalWithout the best total
  public record FairnessPrice(Fairness mode, Optional<BigDecimal> price, BigDecimal totalWithout) {}

  /// The certificate: a gap of zero proves the plan best.
  public record Proof(boolean optimal, BigDecimal gap) {}

  /// A recipient that changes its donor; empty for none.
  public record Move(String recipient, Optional<String> from, Optional<String> to) {}
}
