package zveno.pairing.view.why;

import javafx.scene.Node;
import javafx.scene.layout.FlowPane;

/// Controls in a row that breaks where there is no room.
final class FlowRow extends FlowPane {
  FlowRow(Node... nodes) {
    super(nodes);
    getStyleClass().add("flow-row");
  }
}
