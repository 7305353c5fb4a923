package zveno.pairing.view.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import zveno.pairing.Plan;
import zveno.pairing.kept.Planned;

/// The prices of pairs in a large round, reckoned for what is in sight only and a few at a time, so
/// that the next step of the user need not wait for them.
public final class PriceViewModel {
  private static final Duration AT_ONCE = Duration.ofMillis(50);

  /// More than a screen shows; whoever scrolls on does not want the first ones any more.
  private static final int MOST_WANTED = 80;

  private final BenchViewModel bench;
  private final Map<Plan.Pair, Plan.Pair> known = new HashMap<>();
  private final Set<Plan.Pair> wanted = new LinkedHashSet<>();
  private final ReadOnlyIntegerWrapper found = new ReadOnlyIntegerWrapper();
  private Set<Plan.Pair> pairs = Set.of();
  private boolean asking;

  public PriceViewModel(BenchViewModel bench) {
    this.bench = bench;
    bench.plannedProperty().subscribe(this::begin);
  }

  /// Changes when prices became known.
  public ReadOnlyIntegerProperty foundProperty() {
    return found.getReadOnlyProperty();
  }

  /// The pair with its price, or as it is while that is not known.
  public Plan.Pair known(Plan.Pair pair) {
    return known.getOrDefault(pair, pair);
  }

  /// Asks for the price of a pair in sight.
  public void want(Plan.Pair pair) {
    if (pair.price().isPresent() || known.containsKey(pair) || !pairs.contains(pair)) return;
    wanted.remove(pair);
    wanted.add(pair);
    if (wanted.size() > MOST_WANTED) wanted.remove(wanted.iterator().next());
    ask();
  }

  private void begin(Optional<Planned> planned) {
    pairs = planned.map(now -> Set.copyOf(now.plan().pairs())).orElse(Set.of());
    known.clear();
    wanted.clear();
    asking = false;
  }

  private void ask() {
    if (asking || wanted.isEmpty()) return;
    asking = true;
    List<Plan.Pair> next = List.copyOf(wanted);
    bench.ask(planned -> priced(planned, next), this::take);
  }

  /// As many as there is time for, one at least.
  private static List<Plan.Pair> priced(Planned planned, List<Plan.Pair> pairs) {
    long end = System.nanoTime() + AT_ONCE.toNanos();
    List<Plan.Pair> priced = new ArrayList<>();
    for (Plan.Pair pair : pairs) {
      priced.add(planned.planner().priced(pair));
      if (System.nanoTime() >= end) break;
    }
    return priced;
  }

  private void take(List<Plan.Pair> priced) {
    for (Plan.Pair pair : priced) {
      Plan.Pair bare = pair.bare();
      wanted.remove(bare);
      known.put(bare, pair);
    }
    asking = false;
    found.set(found.get() + 1);
    ask();
  }
}
