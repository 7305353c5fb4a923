package zveno.partners.alike;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Cards that have a key in common stand in one block, and only cards of one block are compared:
/// the work grows with the number of cards, not with its square.
final class Blocks {
  private static final String WORD = "word ";
  private static final String NUMBER = "number ";

  private final Map<String, Block> byKey = new HashMap<>();

  void add(Traits card) {
    for (String key : keys(card)) byKey.computeIfAbsent(key, k -> new Block()).add(card);
  }

  void remove(Traits card) {
    for (String key : keys(card)) {
      byKey.computeIfPresent(
          key,
          (k, block) -> {
            block.remove(card);
            return block.isEmpty() ? null : block;
          });
    }
  }

  /// The cards to compare one with, which need not stand here itself.
  Collection<Traits> near(Traits card) {
    return near(card, false);
  }

  /// The cards whose likeness a change of this one may change: those near it, and those that bear
  /// its number, which tells less as soon as a second district has it.
  Collection<Traits> around(Traits card) {
    return near(card, true);
  }

  private Collection<Traits> near(Traits card, boolean scattered) {
    Map<UUID, Traits> near = new HashMap<>();
    for (String key : keys(card)) {
      Block block = byKey.get(key);
      if (block == null || (key.startsWith(WORD) && block.isCommon())) continue;
      if (!scattered && key.startsWith(NUMBER) && block.isScattered()) continue;
      for (Traits other : block.near(card)) near.put(other.id(), other);
    }
    near.remove(card.id());
    return near.values();
  }

  private static Set<String> keys(Traits card) {
    Set<String> keys = new HashSet<>();
    if (!card.inn().isEmpty()) keys.add("inn " + card.inn());
    if (!card.ogrn().isEmpty()) keys.add("ogrn " + card.ogrn());
    card.names().forEach(name -> keys.add("name " + name));
    card.phones().forEach(phone -> keys.add("phone " + Traits.end(phone)));
    if (!card.email().isEmpty()) keys.add("email " + card.email());
    for (String number : card.numbers()) {
      keys.add("place " + number + " " + card.district());
      card.sorts().forEach(sort -> keys.add(NUMBER + number + " " + sort.name()));
    }
    for (CoreName core : card.cores()) {
      core.words().stream().filter(word -> word.length() > 3).forEach(w -> keys.add(WORD + w));
      core.words().stream()
          .max(Comparator.comparingInt(String::length))
          .filter(word -> word.length() > 3)
          .ifPresent(word -> keys.add("start " + word.substring(0, 4) + " " + core.words().size()));
    }
    return keys;
  }
}
