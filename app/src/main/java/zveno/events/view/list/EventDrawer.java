package zveno.events.view.list;

import java.util.UUID;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.layout.Region;

/// The card of one event as a view of the calendar opens it beside itself.
public interface EventDrawer {
  Region node();

  /// Whether an event is shown.
  ReadOnlyBooleanProperty openProperty();

  void show(UUID event);

  /// Takes the focus to where work begins.
  void focus();

  void close();
}
