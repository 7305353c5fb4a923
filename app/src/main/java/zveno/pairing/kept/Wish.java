package zveno.pairing.kept;

import zveno.pairing.Fairness;

/// What the best plan of a round is.
///
/// @param minimise whether scores are costs
/// @param donorsEach how many donors a recipient wants
/// @param maxPrice for [Fairness#PRICED], in thousandths of the best total
public record Wish(boolean minimise, int donorsEach, Fairness fairness, int maxPrice) {
  /// Of what all is.
  public static final int WHOLE = 1000;

  private static final int USUAL_PRICE = 20;

  /// The best total, one donor each.
  public static Wish usual() {
    return new Wish(false, 1, Fairness.TOTAL, USUAL_PRICE);
  }

  public Wish with(Fairness other) {
    return new Wish(minimise, donorsEach, other, maxPrice);
  }

  public Wish withMaxPrice(int price) {
    return new Wish(minimise, donorsEach, fairness, price);
  }

  public Wish withDonorsEach(int donors) {
    return new Wish(minimise, donors, fairness, maxPrice);
  }

  public Wish withMinimise(boolean costs) {
    return new Wish(costs, donorsEach, fairness, maxPrice);
  }
}
