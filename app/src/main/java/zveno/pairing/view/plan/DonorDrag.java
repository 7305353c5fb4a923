package zveno.pairing.view.plan;

import java.util.OptionalInt;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseEvent;
import zveno.pairing.view.bench.SwapViewModel;

/// Lets the donor of a cell be dragged to a recipient. What lies under the pointer is told by the
/// pick of each event, so no drag of the system is needed.
final class DonorDrag {
  private final SwapViewModel swap;
  private boolean dragging;

  private DonorDrag(SwapViewModel swap) {
    this.swap = swap;
  }

  /// @param donor the place of the donor that the cell holds now
  static void from(ListCell<?> cell, SwapViewModel swap, Supplier<OptionalInt> donor) {
    DonorDrag drag = new DonorDrag(swap);
    cell.setOnDragDetected(
        event -> {
          OptionalInt place = donor.get();
          if (place.isEmpty()) return;
          drag.dragging = true;
          swap.take(place.getAsInt());
          event.consume();
        });
    cell.setOnMouseDragged(drag::dragged);
    cell.setOnMouseReleased(event -> drag.released());
  }

  private void dragged(MouseEvent event) {
    if (!dragging) return;
    OptionalInt recipient = recipient(event.getPickResult().getIntersectedNode());
    if (recipient.isPresent()) swap.over(recipient.getAsInt());
    else swap.away();
    event.consume();
  }

  private void released() {
    if (!dragging) return;
    dragging = false;
    swap.drop();
  }

  private static OptionalInt recipient(Node under) {
    for (Node up = under; up != null; up = up.getParent()) {
      if (up instanceof ListCell<?> cell) {
        return switch (cell.getItem()) {
          case PlanLine line -> OptionalInt.of(line.recipient());
          case SideLine line when cell instanceof RecipientCell -> OptionalInt.of(line.place());
          case null, default -> OptionalInt.empty();
        };
      }
    }
    return OptionalInt.empty();
  }
}
