package zveno.intake.view;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// A sentence over a step, with what can be done about it; there only while there is something to
/// say.
final class Banner extends HBox {
  /// @param sentence what is said, empty for nothing
  /// @param action stands at the end
  Banner(String id, Node icon, ObservableValue<Optional<String>> sentence, Button action) {
    setId(id);
    getStyleClass().add("import-banner");
    Label words = new Label();
    words.setWrapText(true);
    words.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(words, Priority.ALWAYS);
    sentence.subscribe(now -> words.setText(now.orElse("")));
    visibleProperty().bind(sentence.map(Optional::isPresent));
    managedProperty().bind(visibleProperty());
    action.managedProperty().bind(action.visibleProperty());
    getChildren().addAll(icon, words, action);
  }
}
