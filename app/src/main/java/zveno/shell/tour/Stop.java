package zveno.shell.tour;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.controlsfx.control.PopOver.ArrowLocation;

/// A part of the window that the tour stops at.
///
/// @param places selectors of its control; the first that is in sight counts
/// @param arrow where the arrow of the callout is
record Stop(String id, List<String> places, ArrowLocation arrow) {
  /// The stops in their order.
  static final List<Stop> ALL =
      List.of(
          new Stop("partners", List.of("#go-partners"), ArrowLocation.LEFT_TOP),
          new Stop("reports", List.of("#go-reports"), ArrowLocation.LEFT_TOP),
          new Stop("search", List.of("#palette-button", "#palette-icon"), ArrowLocation.TOP_CENTER),
          new Stop("undo", List.of("#undo-button"), ArrowLocation.TOP_RIGHT),
          new Stop("help", List.of("#help-button"), ArrowLocation.TOP_RIGHT));

  /// The control in the window, where it is in sight.
  Optional<Node> in(Scene scene) {
    return places.stream()
        .map(scene::lookup)
        .filter(node -> node != null && node.isVisible() && node.getLayoutBounds().getWidth() > 0)
        .findFirst();
  }
}
