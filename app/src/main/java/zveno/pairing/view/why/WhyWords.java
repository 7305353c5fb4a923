package zveno.pairing.view.why;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import zveno.pairing.Plan;
import zveno.pairing.PlanWords;
import zveno.pairing.kept.Planned;
import zveno.pairing.kept.Recipient;
import zveno.pairing.view.bench.BenchWords;
import zveno.pairing.view.bench.DonorPrice;
import zveno.text.Messages;

/// Sentences about another donor that a head teacher understands.
record WhyWords(Messages messages) {
  /// Why the recipient has not this donor.
  String reason(Planned planned, DonorPrice other) {
    if (other.why().blockedBy().isPresent()) {
      String block = new PlanWords(messages).block(other.why().blockedBy().get());
      return messages.get("pairing.why.blocked", block);
    }
    List<String> sentences = new ArrayList<>();
    compare(planned, other).ifPresent(sentences::add);
    displaced(other).ifPresent(sentences::add);
    sentences.add(price(other));
    return String.join(" ", sentences);
  }

  /// The score against the one that the recipient has now.
  private Optional<String> compare(Planned planned, DonorPrice other) {
    BenchWords words = new BenchWords(messages);
    Recipient school = planned.round().recipients().get(other.pair().recipient());
    Optional<BigDecimal> now =
        other.moves().stream()
            .findFirst()
            .flatMap(DonorPrice.Move::from)
            .map(planned.round()::donor)
            .filter(donor -> donor >= 0)
            .flatMap(donor -> school.scores().score(donor));
    if (now.isEmpty() || other.score().isEmpty()) return Optional.empty();
    int sign = other.score().get().compareTo(now.get());
    String there = words.number(other.score().get());
    if (sign == 0) return Optional.of(messages.get("pairing.why.same", other.donor(), there));
    String key = sign > 0 ? "pairing.why.higher" : "pairing.why.lower";
    return Optional.of(messages.get(key, other.donor(), there, words.number(now.get())));
  }

  /// Whose place it would be.
  private Optional<String> displaced(DonorPrice other) {
    List<DonorPrice.Move> others =
        other.moves().subList(Math.min(1, other.moves().size()), other.moves().size());
    Optional<DonorPrice.Move> out =
        others.stream()
            .filter(move -> move.from().filter(other.donor()::equals).isPresent())
            .findFirst();
    if (out.isEmpty()) return Optional.empty();
    return Optional.of(
        out.get().to().isPresent()
            ? messages.get(
                "pairing.why.taken", other.donor(), out.get().recipient(), out.get().to().get())
            : messages.get("pairing.why.left", other.donor(), out.get().recipient()));
  }

  private String price(DonorPrice other) {
    BenchWords words = new BenchWords(messages);
    BigDecimal price = other.why().price().orElse(BigDecimal.ZERO);
    int lost = other.why().matchedLost();
    if (lost > 0) return messages.get("pairing.why.lost", lost);
    return switch (price.signum()) {
      case 0 -> messages.get("pairing.why.free");
      case 1 -> messages.get("pairing.why.price", words.number(price));
      default -> messages.get("pairing.why.gain", words.number(price.negate()));
    };
  }

  /// Why the pair in sight is as it is.
  String pair(Planned planned, Plan.Pair pair) {
    return new PlanWords(messages).reason(pair, planned.plan().fairness().mode());
  }

  /// «надёжно» or «почти равноценно», by how much of the mean score another donor costs.
  Optional<String> margin(Planned planned, Plan.Pair pair) {
    if (pair.margin().isEmpty() || planned.plan().mean().isEmpty()) return Optional.empty();
    BigDecimal twentieth = planned.plan().mean().get().abs().multiply(new BigDecimal("0.05"));
    boolean sure = pair.margin().get().compareTo(twentieth) > 0;
    return Optional.of(messages.get(sure ? "pairing.margin.sure" : "pairing.margin.near"));
  }
}
