package zveno.pairing.kept;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import zveno.pairing.Plan;
import zveno.pairing.Round;
import zveno.pairing.Round.Pairing;
import zveno.pairing.RoundException;
import zveno.pairing.ScoreTable;

/// A round with its schools, what the user fixed, and the plan that stands. Schools are named by
/// their places in the lists.
public record KeptRound(
    UUID id,
    String name,
    String note,
    LocalDate madeOn,
    Wish wish,
    List<Recipient> recipients,
    List<Donor> donors,
    List<Mark> marks,
    List<Variant> variants) {
  public KeptRound {
    recipients = List.copyOf(recipients);
    donors = List.copyOf(donors);
    marks = List.copyOf(marks);
    variants = List.copyOf(variants);
  }

  /// What the engine is asked for: the best plan nearest to the one that stands.
  ///
  /// @throws RoundException where two schools of one side have one name
  public Round asked() throws RoundException {
    return asked(true);
  }

  /// The same; an earlier plan is kept to only where `near`.
  public Round asked(boolean near) throws RoundException {
    Map<String, Integer> capacities = new HashMap<>();
    for (Donor donor : donors) capacities.put(donor.name(), donor.capacity());
    return new Round(
        name,
        table(),
        wish.minimise(),
        capacities,
        OptionalInt.empty(),
        wish.donorsEach(),
        pairings(places(Mark.Kind.PIN)),
        pairings(places(Mark.Kind.BAN)),
        wish.fairness(),
        (double) wish.maxPrice() / Wish.WHOLE,
        near ? pairings(pairs()) : List.of());
  }

  private ScoreTable table() throws RoundException {
    int[] scores = new int[Math.multiplyExact(recipients.size(), donors.size())];
    for (int r = 0; r < recipients.size(); r++) {
      recipients.get(r).scores().copyTo(scores, r * donors.size());
    }
    return ScoreTable.ofThousandths(
        recipients.stream().map(Recipient::name).toList(),
        donors.stream().map(Donor::name).toList(),
        scores,
        Map.of(),
        0);
  }

  /// The pairs of the plan that stands, in the order of recipients.
  public List<Place> pairs() {
    List<Place> pairs = new ArrayList<>();
    for (int r = 0; r < recipients.size(); r++) {
      for (int d : recipients.get(r).donors()) pairs.add(new Place(r, d));
    }
    return pairs;
  }

  /// The pairs that are marked so.
  public List<Place> places(Mark.Kind kind) {
    return marks.stream().filter(mark -> mark.kind() == kind).map(Mark::pair).toList();
  }

  public boolean has(Mark.Kind kind, Place pair) {
    return marks.stream().anyMatch(mark -> mark.kind() == kind && mark.pair().equals(pair));
  }

  /// Names of both schools.
  public Pairing pairing(Place pair) {
    return new Pairing(recipients.get(pair.recipient()).name(), donors.get(pair.donor()).name());
  }

  private List<Pairing> pairings(List<Place> places) {
    return places.stream().map(this::pairing).toList();
  }

  /// The place of a recipient as the round writes its name, or -1.
  public int recipient(String name) {
    for (int r = 0; r < recipients.size(); r++) if (recipients.get(r).name().equals(name)) return r;
    return -1;
  }

  /// The place of a donor as the round writes its name, or -1.
  public int donor(String name) {
    for (int d = 0; d < donors.size(); d++) if (donors.get(d).name().equals(name)) return d;
    return -1;
  }

  /// The same with this plan standing.
  public KeptRound with(Plan plan) {
    Map<String, Integer> places = new HashMap<>();
    for (int d = 0; d < donors.size(); d++) places.put(donors.get(d).name(), d);
    Map<String, List<Integer>> planned =
        plan.pairs().stream()
            .collect(
                Collectors.groupingBy(
                    Plan.Pair::recipient,
                    Collectors.mapping(
                        pair -> places.getOrDefault(pair.donor(), -1), Collectors.toList())));
    return withRecipients(
        recipients.stream()
            .map(school -> school.with(planned.getOrDefault(school.name(), List.of())))
            .toList());
  }

  /// Whether both have the same plan.
  public boolean plansAs(Variant variant) {
    return Set.copyOf(pairs()).equals(Set.copyOf(variant.pairs()));
  }

  KeptRound withRecipients(List<Recipient> changed) {
    return new KeptRound(id, name, note, madeOn, wish, changed, donors, marks, variants);
  }

  KeptRound withDonors(List<Donor> changed) {
    return new KeptRound(id, name, note, madeOn, wish, recipients, changed, marks, variants);
  }

  KeptRound withMarks(List<Mark> changed) {
    return new KeptRound(id, name, note, madeOn, wish, recipients, donors, changed, variants);
  }

  KeptRound withVariants(List<Variant> changed) {
    return new KeptRound(id, name, note, madeOn, wish, recipients, donors, marks, changed);
  }

  /// The same, asked for otherwise.
  public KeptRound with(Wish changed) {
    return new KeptRound(id, name, note, madeOn, changed, recipients, donors, marks, variants);
  }

  /// The same under another name.
  public KeptRound named(String changed) {
    return new KeptRound(id, changed, note, madeOn, wish, recipients, donors, marks, variants);
  }
}
