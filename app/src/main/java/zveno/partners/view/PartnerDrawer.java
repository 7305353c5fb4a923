package zveno.partners.view;

import java.util.UUID;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.layout.Region;

/// The card of one partner as the table opens it beside itself.
public interface PartnerDrawer {
  Region node();

  /// Whether a partner is shown.
  ReadOnlyBooleanProperty openProperty();

  /// What of a partner comes in sight.
  enum Part {
    OVERVIEW,
    CONTACTS,
    FILES
  }

  void show(UUID partner);

  /// Turns to a part of the card, for this partner and the next ones.
  void turnTo(Part part);

  /// Takes the focus to where work begins.
  void focus();

  void close();
}
