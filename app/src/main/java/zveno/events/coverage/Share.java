package zveno.events.coverage;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// How many of some organisations took part.
///
/// @param name of the group; empty where it has none
/// @param events the held events that are counted
/// @param all the organisations of the group: the denominator
/// @param took those of them that took part in at least one of the events: the numerator
/// @param visits each organisation at each held time
/// @param people each person each time
/// @param different adults by name and organisation, each once
public record Share(
    String name,
    Set<UUID> events,
    Set<UUID> all,
    Set<UUID> took,
    int visits,
    int people,
    int different) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  public Share {
    events = Set.copyOf(events);
    all = Set.copyOf(all);
    took = Set.copyOf(took);
  }

  /// Those that did not.
  public Set<UUID> none() {
    Set<UUID> none = new HashSet<>(all);
    none.removeAll(took);
    return none;
  }

  /// The share with one decimal, rounded half up; empty where there is nobody to take part.
  public Optional<BigDecimal> percent() {
    if (all.isEmpty()) return Optional.empty();
    return Optional.of(
        BigDecimal.valueOf(took.size())
            .multiply(HUNDRED)
            .divide(BigDecimal.valueOf(all.size()), 1, RoundingMode.HALF_UP));
  }
}
