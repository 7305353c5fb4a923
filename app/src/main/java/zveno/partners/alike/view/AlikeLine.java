package zveno.partners.alike.view;

import java.util.UUID;
import zveno.partners.Partner;
import zveno.partners.alike.AlikePair;

/// A line of the list.
///
/// @param left the fuller card, which stays when the two are made one
public record AlikeLine(AlikePair pair, Partner left, Partner right) {
  UUID id() {
    return pair.couple().id();
  }

  static AlikeLine of(AlikePair pair, Partner one, Partner other) {
    boolean swap = ComparedField.weight(other) > ComparedField.weight(one);
    return swap ? new AlikeLine(pair, other, one) : new AlikeLine(pair, one, other);
  }
}
