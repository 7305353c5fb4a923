package zveno.partners.view.card;

import java.util.List;
import java.util.Locale;

/// The parts of the card, one in sight at a time.
enum CardTab {
  OVERVIEW,
  CONTACTS,
  AGREEMENTS,
  FILES,
  HISTORY;

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  String titleKey() {
    return "partners.cardTab." + code();
  }

  /// The tab so many places further, round and round.
  CardTab further(int steps) {
    List<CardTab> all = List.of(values());
    return all.get(Math.floorMod(all.indexOf(this) + steps, all.size()));
  }
}
