package zveno.events.view.card;

import java.time.LocalDate;
import zveno.events.Reach;

/// Which time of an event that repeats the card is about, and how far what is typed reaches.
///
/// @param original the day that the rule gave to it
record InHand(LocalDate original, Reach reach) {
  /// What is typed is meant for one time, until somebody says else.
  static InHand only(LocalDate original) {
    return new InHand(original, Reach.ONE);
  }
}
