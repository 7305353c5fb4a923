package zveno.partners.alike;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import zveno.partners.Organization;

/// The cards of a base made ready to be compared, kept as they stand now. Not for two threads at
/// once.
final class AlikeIndex {
  private final Map<UUID, Entry> cards = new HashMap<>();
  private final Blocks blocks = new Blocks();
  private Set<Couple> different = Set.of();

  private record Entry(Organization card, Traits traits) {}

  Set<UUID> ids() {
    return cards.keySet();
  }

  /// What a card is called.
  Optional<String> name(UUID card) {
    return Optional.ofNullable(cards.get(card)).map(entry -> entry.card().callName());
  }

  /// Takes many cards, of which none stands here yet.
  void fill(Collection<Organization> all) {
    all.forEach(this::stand);
  }

  private Traits stand(Organization card) {
    Traits traits = Traits.of(card);
    cards.put(card.id(), new Entry(card, traits));
    blocks.add(traits);
    return traits;
  }

  /// Takes a card as it is now; an empty one is gone.
  ///
  /// @return the cards whose couples may be others now
  Set<UUID> put(UUID id, Optional<Organization> now) {
    Entry before = cards.get(id);
    if (Optional.ofNullable(before).map(Entry::card).equals(now)) return Set.of();
    Set<UUID> touched = new HashSet<>(Set.of(id));
    if (before != null) {
      blocks.around(before.traits()).forEach(other -> touched.add(other.id()));
      blocks.remove(before.traits());
      cards.remove(id);
    }
    now.ifPresent(card -> blocks.around(stand(card)).forEach(other -> touched.add(other.id())));
    return touched;
  }

  /// Takes the couples of which the user said that they are two organisations.
  ///
  /// @return the cards whose couples are others now
  Set<UUID> apart(Set<Couple> now) {
    Set<UUID> touched = new HashSet<>();
    Set<Couple> changed = new HashSet<>(now);
    changed.removeAll(different);
    different.stream().filter(couple -> !now.contains(couple)).forEach(changed::add);
    changed.forEach(couple -> touched.addAll(List.of(couple.one(), couple.other())));
    different = Set.copyOf(now);
    return touched;
  }

  /// The couples of a card, the surest first.
  List<AlikePair> of(UUID id) {
    Entry entry = cards.get(id);
    return entry == null ? List.of() : sorted(pairs(entry.traits(), blocks.near(entry.traits())));
  }

  /// The couples that a card would have if it stood so.
  List<AlikePair> like(Organization draft) {
    Traits traits = Traits.of(draft);
    return sorted(pairs(traits, blocks.near(traits)));
  }

  /// Every couple once, the surest first.
  List<AlikePair> all() {
    List<AlikePair> pairs = new ArrayList<>();
    for (Entry entry : cards.values()) {
      Traits one = entry.traits();
      List<Traits> later =
          blocks.near(one).stream().filter(other -> one.id().compareTo(other.id()) < 0).toList();
      pairs.addAll(pairs(one, later));
    }
    return sorted(pairs);
  }

  private List<AlikePair> pairs(Traits one, Collection<Traits> others) {
    List<AlikePair> pairs = new ArrayList<>();
    for (Traits other : others) {
      Couple couple = Couple.of(one.id(), other.id());
      if (different.contains(couple)) continue;
      List<Sign> signs = Likeness.of(one, other);
      if (!signs.isEmpty()) pairs.add(new AlikePair(couple, Sign.certainty(signs), signs));
    }
    return pairs;
  }

  private static List<AlikePair> sorted(List<AlikePair> pairs) {
    return pairs.stream().sorted(AlikePair.BEST_FIRST).toList();
  }
}
