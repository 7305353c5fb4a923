package zveno.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import zveno.pairing.Fairness;
import zveno.pairing.Plan;
import zveno.pairing.PlanWords;
import zveno.pairing.Round;
import zveno.pairing.WhyOther;
import zveno.text.RussianNumber;

/// A plan as sentences.
record PairText(Call call, Round round, Plan plan) {
  private static final String NONE = "—";

  String text(Optional<List<WhyOther>> others, @Nullable String school) {
    PlanWords words = new PlanWords(call.messages());
    List<String> lines = new ArrayList<>();
    lines.add(head());
    for (Plan.Pair pair : plan.pairs()) {
      String reason = words.reason(pair, plan.fairness().mode());
      lines.add(
          call.text("cli.pair.line", pair.recipient(), pair.donor(), number(pair.score()), reason));
    }
    for (Plan.Unmatched one : plan.unmatched()) lines.add(unmatched(one, words));
    if (plan.fairness().mode() != Fairness.TOTAL) {
      lines.add(call.text("cli.pair.fairness", words.fairness(plan.fairness())));
    }
    if (!round.before().isEmpty()) lines.add(call.text("cli.pair.moved", plan.moved().size()));
    lines.add(words.proof(plan.proof()));
    others.ifPresent(
        list -> {
          lines.add(call.text("cli.pair.why", String.valueOf(school)));
          list.forEach(other -> lines.add(why(other, words)));
        });
    return String.join("\n", lines);
  }

  private String head() {
    if (plan.pairs().isEmpty()) return call.text("cli.pair.empty", plan.unmatched().size());
    return call.text(
        "cli.pair.done",
        plan.matched(),
        plan.recipients(),
        plan.pairs().size(),
        number(plan.total()),
        plan.worst().map(PairText::number).orElse(NONE));
  }

  private String unmatched(Plan.Unmatched one, PlanWords words) {
    String reason = words.reason(one);
    return one.found() == 0
        ? call.text("cli.pair.unmatched", one.recipient(), reason)
        : call.text(
            "cli.pair.unmatchedPart", one.recipient(), one.found(), round.donorsEach(), reason);
  }

  private String why(WhyOther other, PlanWords words) {
    if (other.blockedBy().isPresent()) {
      return call.text("cli.pair.whyBlocked", other.donor(), words.block(other.blockedBy().get()));
    }
    BigDecimal price = other.price().orElse(BigDecimal.ZERO);
    boolean gain = price.signum() < 0;
    String shown = number(price.abs());
    String chain = other.chain().stream().map(this::step).collect(Collectors.joining("; "));
    if (other.matchedLost() == 0) {
      return call.text(
          gain ? "cli.pair.whyGain" : "cli.pair.whyPrice", other.donor(), shown, chain);
    }
    String key = gain ? "cli.pair.whyLostGain" : "cli.pair.whyLost";
    return call.text(key, other.donor(), other.matchedLost(), shown, chain);
  }

  private String step(Plan.Move move) {
    return call.text(
        "cli.pair.whyChain", move.recipient(), move.from().orElse(NONE), move.to().orElse(NONE));
  }

  private static String number(BigDecimal number) {
    return RussianNumber.format(number);
  }
}
