package zveno.events.view.card;

import java.util.Locale;
import zveno.ui.card.CardPart;

/// The parts of the card, one in sight at a time.
enum EventTab implements CardPart {
  OVERVIEW,
  REPEAT,
  PARTS,
  PEOPLE,
  FILES;

  @Override
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  @Override
  public String titleKey() {
    return "plan.cardTab." + code();
  }
}
