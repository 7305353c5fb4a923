package zveno.partners.alike;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import zveno.partners.Organization;

/// Finds cards that may be of one organisation.
public final class AlikeSearch {
  private AlikeSearch() {}

  /// The couples to look at, the surest first.
  ///
  /// @param different couples of which the user said that they are two organisations
  public static List<AlikePair> among(Collection<Organization> cards, Set<Couple> different) {
    List<AlikePair> pairs = new ArrayList<>();
    new Blocks(sorted(cards).stream().map(Traits::of).toList())
        .forEach(
            (one, two) -> {
              List<Sign> signs = Likeness.of(one, two);
              Couple couple = Couple.of(one.id(), two.id());
              if (!signs.isEmpty() && !different.contains(couple)) {
                pairs.add(new AlikePair(couple, Sign.certainty(signs), signs));
              }
            });
    pairs.sort(AlikePair.BEST_FIRST);
    return List.copyOf(pairs);
  }

  /// Neighbours in a crowded block are then those of like names.
  private static List<Organization> sorted(Collection<Organization> cards) {
    return cards.stream().sorted(Comparator.comparing(Organization::callName)).toList();
  }
}
