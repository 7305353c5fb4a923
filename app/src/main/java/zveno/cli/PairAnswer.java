package zveno.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import zveno.pairing.Plan;
import zveno.pairing.PlanWords;
import zveno.pairing.Round;
import zveno.pairing.WhyOther;
import zveno.text.Messages;

/// A plan as JSON.
record PairAnswer(Messages messages, Round round, Plan plan, Optional<List<WhyOther>> why) {

  Map<String, @Nullable Object> json() {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    if (!plan.title().isEmpty()) json.put("title", plan.title());
    json.put("total", plan.total());
    json.put("worst", plan.worst().orElse(null));
    json.put("mean", plan.mean().orElse(null));
    json.put("matched", plan.matched());
    json.put("unmatched", plan.unmatched().stream().map(this::unmatched).toList());
    json.put("pairs", plan.pairs().stream().map(PairAnswer::pair).toList());
    Map<String, @Nullable Object> fairness = new LinkedHashMap<>();
    fairness.put("mode", plan.fairness().mode().code());
    fairness.put("price", plan.fairness().price().orElse(null));
    fairness.put("totalWithout", plan.fairness().totalWithout());
    json.put("fairness", fairness);
    Map<String, @Nullable Object> proof = new LinkedHashMap<>();
    proof.put("optimal", plan.proof().optimal());
    proof.put("gap", plan.proof().gap());
    json.put("certificate", proof);
    json.put("moved", plan.moved().stream().map(PairAnswer::move).toList());
    why.ifPresent(list -> json.put("why", list.stream().map(PairAnswer::why).toList()));
    return json;
  }

  private Map<String, @Nullable Object> unmatched(Plan.Unmatched one) {
    PlanWords words = new PlanWords(messages);
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("recipient", one.recipient());
    json.put("reason", words.reason(one));
    json.put("competing", one.competing());
    json.put("donors", one.donors());
    json.put("places", one.places());
    json.put("needed", one.needed());
    json.put("relax", one.relax().stream().map(words::relax).toList());
    return json;
  }

  private static Map<String, @Nullable Object> pair(Plan.Pair pair) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("recipient", pair.recipient());
    json.put("donor", pair.donor());
    json.put("score", pair.score());
    json.put("pinned", pair.pinned());
    json.put("contributions", List.of());
    json.put("margin", pair.margin().orElse(null));
    json.put("nextBest", pair.nextBest().orElse(null));
    if (pair.pinned()) json.put("pinPrice", pair.pinPrice().orElse(null));
    return json;
  }

  private static Map<String, @Nullable Object> move(Plan.Move move) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("recipient", move.recipient());
    json.put("from", move.from().orElse(null));
    json.put("to", move.to().orElse(null));
    return json;
  }

  private static Map<String, @Nullable Object> why(WhyOther other) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("donor", other.donor());
    json.put("price", other.price().orElse(null));
    json.put("matchedLost", other.matchedLost());
    json.put("chain", other.chain().stream().map(PairAnswer::move).toList());
    json.put("blockedBy", other.blockedBy().map(WhyOther.Block::code).orElse(null));
    return json;
  }
}
