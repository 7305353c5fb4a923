package zveno.partners.view;

import java.util.UUID;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.layout.Region;

/// The card of one partner as the table opens it beside itself.
public interface PartnerDrawer {
  Region node();

  /// Whether a partner is shown.
  ReadOnlyBooleanProperty openProperty();

  void show(UUID partner);

  /// Takes the focus to where work begins.
  void focus();

  void close();
}
