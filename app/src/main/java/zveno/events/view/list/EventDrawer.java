package zveno.events.view.list;

import java.time.LocalDate;
import java.util.Optional;
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

  default void show(UUID event) {
    show(event, Optional.empty());
  }

  /// Shows an event, or one time of it.
  ///
  /// @param day the day that a rule gave to the time that is meant; empty for all of them
  void show(UUID event, Optional<LocalDate> day);

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
