package zveno.partners.view.card;

import java.util.Locale;
import zveno.ui.card.CardPart;

/// The parts of the card, one in sight at a time.
enum CardTab implements CardPart {
  OVERVIEW,
  CONTACTS,
  AGREEMENTS,
  EVENTS,
  FILES,
  HISTORY;

  @Override
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  @Override
  public String titleKey() {
    return "partners.cardTab." + code();
  }
}
