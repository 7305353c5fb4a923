package zveno.partners.alike;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/// Cards that have a key in common stand in one block, and only cards of one block are compared:
/// the work grows with the number of cards, not with its square.
final class Blocks {
  /// A larger block is compared among neighbours only; one ИНН on a hundred cards is a slip.
  private static final int CROWD = 30;

  private static final int NEIGHBOURS = 8;

  /// A word that more names have than this tells nothing.
  private static final int RARE = 40;

  private final List<Traits> cards;
  private final Map<String, List<Integer>> byKey = new HashMap<>();

  Blocks(List<Traits> cards) {
    this.cards = cards;
    for (int at = 0; at < cards.size(); at++) {
      for (String key : keys(cards.get(at))) {
        byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(at);
      }
    }
  }

  /// Each two cards once, in no order.
  void forEach(BiConsumer<Traits, Traits> couple) {
    Set<Long> met = new HashSet<>();
    byKey.forEach(
        (key, block) -> {
          if (block.size() < 2 || told(key, block)) return;
          int reach = block.size() <= CROWD ? CROWD : NEIGHBOURS;
          for (int i = 0; i < block.size(); i++) {
            for (int j = i + 1; j < Math.min(block.size(), i + 1 + reach); j++) {
              int one = block.get(i);
              int two = block.get(j);
              if (met.add((long) one * cards.size() + two)) {
                couple.accept(cards.get(one), cards.get(two));
              }
            }
          }
        });
  }

  /// Whether the block tells nothing: a frequent word, or a number that schools of several
  /// districts bear and that says nothing of one whose district is not known.
  private boolean told(String key, List<Integer> block) {
    if (key.startsWith("word ")) return block.size() > RARE;
    return key.startsWith("number ")
        && block.stream()
                .map(at -> cards.get(at).district())
                .filter(district -> !district.isEmpty())
                .distinct()
                .count()
            > 1;
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
      card.sorts().forEach(sort -> keys.add("number " + number + " " + sort.name()));
    }
    for (CoreName core : card.cores()) {
      core.words().stream().filter(word -> word.length() > 3).forEach(w -> keys.add("word " + w));
      core.words().stream()
          .max(Comparator.comparingInt(String::length))
          .filter(word -> word.length() > 3)
          .ifPresent(word -> keys.add("start " + word.substring(0, 4) + " " + core.words().size()));
    }
    return keys;
  }
}
