package zveno.pairing;

import java.util.Optional;

/// What a best plan is.
public enum Fairness {
  /// The best total.
  TOTAL("total"),
  /// The best worst pair, then the best total.
  WORST_FIRST("worst-first"),
  /// The worst pair as good as can be, then the second worst, and so on.
  LEXIMIN("leximin"),
  /// The best worst pair that costs no more of the total than a set share.
  PRICED("priced");

  private final String code;

  Fairness(String code) {
    this.code = code;
  }

  /// The word for it in a round.
  public String code() {
    return code;
  }

  /// Empty for a word that names none.
  public static Optional<Fairness> of(String code) {
    for (Fairness fairness : values()) if (fairness.code.equals(code)) return Optional.of(fairness);
    return Optional.empty();
  }
}
