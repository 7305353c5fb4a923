package zveno.pairing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zveno.pairing.Plan.Move;
import zveno.pairing.Round.Pairing;

/// What a plan changes of an earlier one, by name, so that schools that are gone are named too.
final class Moves {
  private final Problem problem;
  private final int[] donors;

  Moves(Problem problem, int... donors) {
    this.problem = problem;
    this.donors = donors;
  }

  /// Recipients of the plan in their order, then those that it does not have any more.
  List<Move> all() {
    Map<String, List<String>> before = new LinkedHashMap<>();
    Map<String, String> written = new LinkedHashMap<>();
    for (Pairing pair : problem.round.before()) {
      String key = SchoolNames.key(pair.recipient());
      before.computeIfAbsent(key, _ -> new ArrayList<>()).add(pair.donor());
      written.putIfAbsent(key, pair.recipient());
    }
    List<Move> moves = new ArrayList<>();
    for (int r = 0; r < problem.recipients.size(); r++) {
      String name = problem.recipient(r);
      List<String> old = before.remove(SchoolNames.key(name));
      moves.addAll(between(name, old == null ? List.of() : old, now(r)));
    }
    before.forEach(
        (key, old) -> moves.addAll(between(written.getOrDefault(key, key), old, List.of())));
    return moves;
  }

  private List<String> now(int r) {
    List<String> now = new ArrayList<>();
    int each = problem.round.donorsEach();
    boolean pins = problem.pinsOf(r) > 0;
    for (int d = 0; d < problem.donors.size(); d++) {
      boolean has = pins && problem.isPinned(r, d);
      for (int s = r * each; s < (r + 1) * each && !has; s++) has = donors[s] == d;
      if (has) now.add(problem.donor(d));
    }
    return now;
  }

  private static List<Move> between(String name, List<String> before, List<String> after) {
    List<String> gone = without(before, after);
    List<String> come = without(after, before);
    List<Move> moves = new ArrayList<>();
    for (int i = 0; i < Math.max(gone.size(), come.size()); i++) {
      moves.add(new Move(name, at(gone, i), at(come, i)));
    }
    return moves;
  }

  private static Optional<String> at(List<String> names, int i) {
    return i < names.size() ? Optional.of(names.get(i)) : Optional.empty();
  }

  private static List<String> without(List<String> names, List<String> others) {
    List<String> keys = others.stream().map(SchoolNames::key).toList();
    return names.stream().filter(name -> !keys.contains(SchoolNames.key(name))).toList();
  }
}
