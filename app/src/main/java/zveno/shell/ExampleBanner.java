package zveno.shell;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import zveno.changes.view.ExampleModel;
import zveno.text.Messages;
import zveno.ui.Icon;
import zveno.ui.Tips;

/// Says over every screen that the base holds the example.
final class ExampleBanner extends HBox {
  ExampleBanner(Messages messages, ExampleModel model) {
    getStyleClass().add("banner");
    setId("example-banner");
    Label words = new Label(messages.get("shell.example.banner"), Icon.EXAMPLE.node("accent"));
    words.setMinWidth(0);
    words.setWrapText(true);
    words.setMinHeight(Region.USE_PREF_SIZE);
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setMaxWidth(Double.MAX_VALUE);
    Button remove = new Button(messages.get("shell.removeExample.button"));
    remove.setId("remove-example");
    remove.getStyleClass().add("small");
    remove.setMinWidth(Region.USE_PREF_SIZE);
    remove.setOnAction(e -> model.remove());
    Button close = new Button("", Icon.CLOSE.node());
    close.setId("close-banner");
    close.getStyleClass().addAll("flat", "icon-only");
    close.setAccessibleText(messages.get("ui.close.button"));
    Tips.add(close, messages.get("ui.close.button"));
    close.setOnAction(e -> model.hide());
    getChildren().addAll(words, remove, close);
    visibleProperty().bind(model.shownProperty());
    managedProperty().bind(model.shownProperty());
  }
}
