package zveno.partners.alike;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/// The cards that have one key in common, in the order of their names.
final class Block {
  /// A larger block is compared among neighbours only; one ИНН on a hundred cards is a slip.
  private static final int CROWD = 30;

  private static final int NEIGHBOURS = 8;

  /// A word that more names have than this tells nothing.
  private static final int RARE = 40;

  private static final Comparator<Traits> ORDER =
      Comparator.comparing(Traits::called).thenComparing(Traits::id);

  private final List<Traits> cards = new ArrayList<>(1);

  void add(Traits card) {
    cards.add(-Collections.binarySearch(cards, card, ORDER) - 1, card);
  }

  void remove(Traits card) {
    cards.remove(Collections.binarySearch(cards, card, ORDER));
  }

  boolean isEmpty() {
    return cards.isEmpty();
  }

  /// Those to compare a card with, the card itself among them if it stands here: all of a small
  /// block, the next ones of a crowded one.
  List<Traits> near(Traits card) {
    if (cards.size() <= CROWD) return cards;
    int found = Collections.binarySearch(cards, card, ORDER);
    int from = found >= 0 ? found : -found - 1;
    int to = found >= 0 ? from + 1 : from;
    return cards.subList(Math.max(0, from - NEIGHBOURS), Math.min(cards.size(), to + NEIGHBOURS));
  }

  /// Whether a block of names with one word is too large to tell anything.
  boolean isCommon() {
    return cards.size() > RARE;
  }

  /// Whether cards of several districts stand here.
  boolean isScattered() {
    String first = "";
    for (Traits card : cards) {
      if (Traits.differ(first, card.district())) return true;
      if (first.isEmpty()) first = card.district();
    }
    return false;
  }
}
