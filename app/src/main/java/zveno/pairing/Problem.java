package zveno.pairing;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import zveno.pairing.Round.Pairing;
import zveno.pairing.engine.Arcs;
import zveno.pairing.engine.Places;

/// A round as the engine takes it: numbers in canonical order, costs from zero, pins taken out.
final class Problem {
  final Round round;
  final ScoreTable table;
  final Sides recipients;
  final Sides donors;
  final Arcs arcs;
  final Places places;
  final int[] capacity;
  private final int[] pinsOf;
  private final int[] pinsAt;
  private final Set<Long> pinned = new HashSet<>();
  private final Set<Long> banned = new HashSet<>();
  private final int best;

  Problem(Round round) throws RoundException {
    this.round = round;
    table = round.table();
    recipients = new Sides(table.recipients());
    donors = new Sides(table.donors());
    best = best();
    capacity = capacities();
    pinsOf = new int[recipients.size()];
    pinsAt = new int[donors.size()];
    for (Pairing ban : round.bans()) banned.add(key(ban));
    for (Pairing pin : round.pins()) if (pinned.add(key(pin))) pin(pin);
    checkPins();
    arcs = arcs();
    int[] demand = new int[recipients.size()];
    for (int r = 0; r < demand.length; r++) demand[r] = round.donorsEach() - pinsOf[r];
    int[] left = capacity.clone();
    for (int d = 0; d < left.length; d++) left[d] -= pinsAt[d];
    places = new Places(round.donorsEach(), demand, left);
  }

  String recipient(int rank) {
    return table.recipients().name(recipients.place(rank));
  }

  String donor(int rank) {
    return table.donors().name(donors.place(rank));
  }

  int score(int recipient, int donor) {
    return table.score(recipients.place(recipient), donors.place(donor));
  }

  /// The sum of scores that a sum of costs of so many pairs means.
  long scores(long costs, int pairs) {
    return round.minimise() ? costs + (long) best * pairs : (long) best * pairs - costs;
  }

  int score(int cost) {
    return Math.toIntExact(scores(cost, 1));
  }

  int cost(int score) {
    return round.minimise() ? score - best : best - score;
  }

  boolean isPinned(int recipient, int donor) {
    return pinned.contains(key(recipient, donor));
  }

  boolean isBanned(int recipient, int donor) {
    return banned.contains(key(recipient, donor));
  }

  int pinsOf(int recipient) {
    return pinsOf[recipient];
  }

  int pinsAt(int donor) {
    return pinsAt[donor];
  }

  private long key(Pairing pairing) throws RoundException {
    return key(
        recipients.rank(table.recipients().get(pairing.recipient())),
        donors.rank(table.donors().get(pairing.donor())));
  }

  private static long key(int recipient, int donor) {
    return ((long) recipient << 32) | donor;
  }

  private void pin(Pairing pin) throws RoundException {
    int r = recipients.rank(table.recipients().get(pin.recipient()));
    int d = donors.rank(table.donors().get(pin.donor()));
    if (isBanned(r, d)) throw new RoundException(RoundFault.PIN_BAN, recipient(r), donor(d));
    if (score(r, d) == ScoreTable.EMPTY) {
      throw new RoundException(RoundFault.PIN_EMPTY, recipient(r), donor(d));
    }
    pinsOf[r]++;
    pinsAt[d]++;
  }

  private void checkPins() throws RoundException {
    for (int r = 0; r < pinsOf.length; r++) {
      if (pinsOf[r] > round.donorsEach()) {
        List<String> pins = pinsOf(r, donors.size());
        throw new RoundException(
            RoundFault.PIN_PIN,
            pins,
            recipient(r),
            String.join("», «", pins),
            Integer.toString(round.donorsEach()));
      }
    }
    for (int d = 0; d < pinsAt.length; d++) {
      if (pinsAt[d] > capacity[d]) {
        throw new RoundException(RoundFault.PIN_CAPACITY, donor(d), pinsAt[d], capacity[d]);
      }
    }
  }

  private List<String> pinsOf(int r, int count) {
    return IntStream.range(0, count).filter(d -> isPinned(r, d)).mapToObj(this::donor).toList();
  }

  private int best() {
    boolean any = false;
    int found = 0;
    for (int r = 0; r < recipients.size(); r++) {
      for (int d = 0; d < donors.size(); d++) {
        int score = table.score(r, d);
        if (score == ScoreTable.EMPTY) continue;
        boolean better = round.minimise() ? score < found : score > found;
        if (!any || better) found = score;
        any = true;
      }
    }
    return found;
  }

  private int[] capacities() throws RoundException {
    int[] found = new int[donors.size()];
    Arrays.fill(found, round.usualCapacity().orElse(table.usualCapacity()));
    set(found, table.capacities());
    set(found, round.capacities());
    return found;
  }

  private void set(int[] found, Map<String, Integer> capacities) throws RoundException {
    Map<Integer, Integer> given = new HashMap<>();
    for (Map.Entry<String, Integer> entry : capacities.entrySet()) {
      int donor = donors.rank(table.donors().get(entry.getKey()));
      Integer other = given.put(donor, entry.getValue());
      if (other != null) {
        int least = Math.min(other, entry.getValue());
        int most = Math.max(other, entry.getValue());
        throw new RoundException(RoundFault.CAPACITY_TWICE, donor(donor), least, most);
      }
      found[donor] = entry.getValue();
    }
  }

  private Arcs arcs() {
    int[] costs = new int[recipients.size() * donors.size()];
    for (int r = 0; r < recipients.size(); r++) {
      for (int d = 0; d < donors.size(); d++) {
        int score = score(r, d);
        costs[r * donors.size() + d] = score == ScoreTable.EMPTY ? Arcs.NONE : cost(score);
      }
    }
    for (long ban : banned) costs[(int) (ban >> 32) * donors.size() + (int) ban] = Arcs.NONE;
    Arcs all = Arcs.dense(recipients.size(), donors.size(), costs);
    for (long pin : pinned) all.close((int) (pin >> 32), (int) pin);
    return all;
  }
}
