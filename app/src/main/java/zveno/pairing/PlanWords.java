package zveno.pairing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import zveno.text.Messages;
import zveno.text.RussianNumber;

/// The sentences about a plan.
public record PlanWords(Messages messages) {
  /// How many names a sentence tells, and how many ways out a document.
  public static final int MOST_NAMES = 20;

  /// Why a round is not taken.
  public String of(RoundException refused) {
    List<Object> facts = new ArrayList<>(refused.facts());
    if (refused.fault() == RoundFault.ROUND_VALUE) {
      facts.add(messages.get("pairing.expected." + facts.getFirst()));
    }
    return messages.get("pairing.refused." + refused.fault().code(), facts.toArray());
  }

  /// Why the pair is as it is.
  public String reason(Plan.Pair pair, Fairness mode) {
    if (pair.pinned()) {
      return pair.pinPrice()
          .filter(price -> price.signum() > 0)
          .map(price -> messages.get("pairing.pair.pinnedPrice", RussianNumber.format(price)))
          .orElseGet(() -> messages.get("pairing.pair.pinned"));
    }
    if (mode == Fairness.LEXIMIN) return messages.get("pairing.pair.fair");
    if (pair.price().isEmpty()) return messages.get("pairing.pair.reckoned");
    if (pair.margin().isEmpty()) return messages.get("pairing.pair.alone");
    String next = pair.nextBest().orElse("");
    return pair.margin().get().signum() == 0
        ? messages.get("pairing.pair.equal", next)
        : messages.get("pairing.pair.margin", next, RussianNumber.format(pair.margin().get()));
  }

  /// Why a school is left without.
  public String reason(Plan.Unmatched unmatched) {
    if (unmatched.donors().isEmpty()) return messages.get("pairing.unmatched.noDonor");
    String competing = quoted(unmatched.competing());
    String donors = quoted(unmatched.donors());
    int schools = unmatched.competing().size();
    if (unmatched.places() == 0) {
      return messages.get("pairing.unmatched.noPlaces", schools, competing, donors);
    }
    return schools == unmatched.needed()
        ? messages.get(
            "pairing.unmatched.competing", schools, unmatched.places(), competing, donors)
        : messages.get(
            "pairing.unmatched.needed", unmatched.needed(), unmatched.places(), competing, donors);
  }

  /// What could be given up.
  public String relax(Plan.Relaxation relaxation) {
    return messages.get(
        "pairing.relax." + relaxation.kind().name(), relaxation.recipient(), relaxation.donor());
  }

  /// Why a donor is not possible.
  public String block(WhyOther.Block block) {
    return messages.get("pairing.block." + block.code());
  }

  /// What a best plan is in this mode.
  public String fairness(Fairness mode) {
    return messages.get("pairing.fairness." + mode.code());
  }

  /// What the plan is best in, and what that costs where it is not the total.
  public String fairness(Plan.FairnessPrice fairness) {
    String mode = fairness(fairness.mode());
    if (fairness.mode() == Fairness.TOTAL || fairness.price().isEmpty()) return mode;
    String percent = RussianNumber.format(percent(fairness.price().get()));
    String without = RussianNumber.format(fairness.totalWithout());
    return messages.get("pairing.fairnessPrice.text", mode, percent, without);
  }

  private static BigDecimal percent(BigDecimal share) {
    return share.movePointRight(2).setScale(1, RoundingMode.HALF_UP);
  }

  /// Whether the plan was proved.
  public String proof(Plan.Proof proof) {
    return messages.get(proof.optimal() ? "pairing.certificate.yes" : "pairing.certificate.no");
  }

  /// The first names are enough for a sentence.
  private String quoted(List<String> names) {
    String first =
        names.stream()
            .limit(MOST_NAMES)
            .map(name -> "«" + name + "»")
            .collect(Collectors.joining(", "));
    int more = names.size() - MOST_NAMES;
    return more <= 0 ? first : messages.get("pairing.unmatched.more", first, more);
  }
}
