package zveno.pairing.view.variants;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import zveno.pairing.kept.Place;

/// How a plan differs from the present one.
///
/// @param kept pairs of both
/// @param fresh pairs that only the other has
/// @param broken pairs that only the present one has
record Difference(int kept, int fresh, int broken) {
  static Difference between(List<Place> present, List<Place> other) {
    Set<Place> both = new HashSet<>(present);
    both.retainAll(Set.copyOf(other));
    return new Difference(both.size(), other.size() - both.size(), present.size() - both.size());
  }
}
