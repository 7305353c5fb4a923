package zveno.events.view.list;

import java.util.UUID;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
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

  /// Esc leads out of the open card.
  default void escape(KeyEvent event) {
    if (event.getCode() != KeyCode.ESCAPE || !openProperty().get()) return;
    close();
    event.consume();
  }
}
