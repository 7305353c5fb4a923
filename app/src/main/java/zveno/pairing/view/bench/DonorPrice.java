package zveno.pairing.view.bench;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zveno.pairing.RoundException;
import zveno.pairing.WhyOther;
import zveno.pairing.kept.KeptRound;
import zveno.pairing.kept.Place;
import zveno.pairing.kept.Planned;

/// What another donor would cost one recipient.
///
/// @param pair the recipient with that donor
/// @param score of the two; empty where the pair has none
/// @param why the price and who would move, or what makes it impossible
/// @param moves who would move, the recipient itself first
public record DonorPrice(
    Place pair, String donor, Optional<BigDecimal> score, WhyOther why, List<Move> moves) {
  public DonorPrice {
    moves = List.copyOf(moves);
  }

  /// A school that would get another donor.
  ///
  /// @param from the donor it has; empty for none, like `to`
  /// @param gain how much its own score changes; empty where it has no donor before or after
  public record Move(
      int place,
      String recipient,
      Optional<String> from,
      Optional<String> to,
      Optional<BigDecimal> gain) {}

  /// Whether the pair can be had at all.
  public boolean possible() {
    return why.price().isPresent();
  }

  /// Every other donor of a recipient: possible ones first, the best score first.
  static List<DonorPrice> all(Planned planned, int recipient) throws RoundException {
    KeptRound round = planned.round();
    Map<String, Integer> donors = new HashMap<>();
    for (int d = 0; d < round.donors().size(); d++) donors.put(round.donors().get(d).name(), d);
    Map<String, Integer> recipients = new HashMap<>();
    for (int r = 0; r < round.recipients().size(); r++) {
      recipients.put(round.recipients().get(r).name(), r);
    }
    List<DonorPrice> all = new ArrayList<>();
    for (WhyOther why : planned.planner().why(round.recipients().get(recipient).name())) {
      Integer donor = donors.get(why.donor());
      if (donor == null) continue;
      Place pair = new Place(recipient, donor);
      List<Move> moves =
          why.chain().stream()
              .map(
                  move -> {
                    int place = recipients.getOrDefault(move.recipient(), -1);
                    Optional<BigDecimal> before = score(round, place, move.from(), donors);
                    Optional<BigDecimal> after = score(round, place, move.to(), donors);
                    Optional<BigDecimal> gain =
                        before.flatMap(old -> after.map(now -> now.subtract(old)));
                    return new Move(place, move.recipient(), move.from(), move.to(), gain);
                  })
              .toList();
      all.add(new DonorPrice(pair, why.donor(), score(round, pair), why, moves));
    }
    Comparator<BigDecimal> best =
        round.wish().minimise() ? Comparator.naturalOrder() : Comparator.reverseOrder();
    all.sort(
        Comparator.comparing((DonorPrice other) -> other.why().price().isEmpty())
            .thenComparing(other -> other.score().isEmpty())
            .thenComparing(other -> other.score().orElse(BigDecimal.ZERO), best));
    return all;
  }

  private static Optional<BigDecimal> score(KeptRound round, Place pair) {
    return round.recipients().get(pair.recipient()).scores().score(pair.donor());
  }

  private static Optional<BigDecimal> score(
      KeptRound round, int recipient, Optional<String> donor, Map<String, Integer> donors) {
    if (recipient < 0) return Optional.empty();
    return donor.map(donors::get).flatMap(place -> score(round, new Place(recipient, place)));
  }
}
