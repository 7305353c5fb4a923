package zveno.ui.table;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.TableView;
import zveno.ui.table.lines.Line;

/// What keys do on the head of a group.
final class GroupKeys<S> {
  private final TableView<Line<S>> table;
  private Consumer<String> toggle = group -> {};

  GroupKeys(TableView<Line<S>> table) {
    this.table = table;
  }

  /// Opens or closes the group of this value.
  void onToggle(Consumer<String> action) {
    toggle = action;
  }

  /// Opens or closes the group whose head is current.
  ///
  /// @return whether a head is current
  boolean toggle() {
    Optional<Line.Group<S>> group = current();
    group.ifPresent(head -> toggle.accept(head.value()));
    return group.isPresent();
  }

  /// Opens the group whose head is current, or closes it, where it is not so already.
  ///
  /// @return whether a head is current
  boolean open(boolean wanted) {
    Optional<Line.Group<S>> group = current();
    group.filter(head -> head.open() != wanted).ifPresent(head -> toggle.accept(head.value()));
    return group.isPresent();
  }

  private Optional<Line.Group<S>> current() {
    int row = table.getFocusModel().getFocusedIndex();
    if (row < 0 || row >= table.getItems().size()) return Optional.empty();
    return table.getItems().get(row) instanceof Line.Group<S> head
        ? Optional.of(head)
        : Optional.empty();
  }
}
