package zveno.pairing.view.variants;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import zveno.pairing.kept.KeptRound;
import zveno.pairing.kept.Place;
import zveno.pairing.kept.Variant;
import zveno.text.NaturalOrder;

/// What one recipient has now and in every variant.
///
/// @param donors names, the present plan first
/// @param differs whether the variant at this place gives it other donors than the present plan
record VariantRow(UUID id, String recipient, List<String> donors, List<Boolean> differs) {
  VariantRow {
    donors = List.copyOf(donors);
    differs = List.copyOf(differs);
  }

  boolean anyDiffers() {
    return differs.contains(true);
  }

  /// All recipients in natural order.
  static List<VariantRow> of(KeptRound round) {
    List<List<Place>> plans = new ArrayList<>();
    plans.add(round.pairs());
    for (Variant variant : round.variants()) plans.add(variant.pairs());
    List<List<Set<Integer>>> donors =
        plans.stream().map(pairs -> byRecipient(pairs, round.recipients().size())).toList();
    List<VariantRow> rows = new ArrayList<>();
    for (int r = 0; r < round.recipients().size(); r++) {
      int recipient = r;
      Set<Integer> now = donors.getFirst().get(r);
      rows.add(
          new VariantRow(
              round.recipients().get(r).school().id(),
              round.recipients().get(r).name(),
              donors.stream().map(plan -> names(round, plan.get(recipient))).toList(),
              donors.stream().map(plan -> !plan.get(recipient).equals(now)).toList()));
    }
    rows.sort(Comparator.comparing(VariantRow::recipient, new NaturalOrder()));
    return rows;
  }

  private static List<Set<Integer>> byRecipient(List<Place> pairs, int recipients) {
    List<Set<Integer>> donors = new ArrayList<>();
    for (int r = 0; r < recipients; r++) donors.add(new TreeSet<>());
    for (Place pair : pairs) donors.get(pair.recipient()).add(pair.donor());
    return donors;
  }

  private static String names(KeptRound round, Set<Integer> donors) {
    return donors.stream().map(d -> round.donors().get(d).name()).collect(Collectors.joining(", "));
  }
}
