package zveno.home.view;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import zveno.text.Messages;
import zveno.ui.Icon;

/// What an empty base asks: the example, a table, or from the beginning.
final class FirstSteps extends VBox {
  private final Messages messages;

  FirstSteps(Messages messages, Beginning begin) {
    this.messages = messages;
    setId("first-steps");
    getStyleClass().add("first-steps");
    Label words = new Label(messages.get("home.begin.text"));
    words.setWrapText(true);
    words.setMinHeight(Region.USE_PREF_SIZE);
    FlowPane ways =
        new FlowPane(
            way("example", Icon.EXAMPLE, begin.example(), "accent"),
            way("import", Icon.EXCEL, begin.importing(), ""),
            way("fresh", Icon.EDIT, begin.fresh(), ""));
    ways.getStyleClass().add("first-ways");
    getChildren().addAll(words, ways);
  }

  private VBox way(String id, Icon icon, Runnable action, String style) {
    Label title = new Label(messages.get("home.begin." + id + ".title"), icon.node("big"));
    title.getStyleClass().add("title");
    Label text = new Label(messages.get("home.begin." + id + ".text"));
    text.getStyleClass().add("muted");
    text.setWrapText(true);
    text.setMinHeight(Region.USE_PREF_SIZE);
    VBox.setVgrow(text, Priority.ALWAYS);
    text.setMaxHeight(Double.MAX_VALUE);
    text.setAlignment(javafx.geometry.Pos.TOP_LEFT);
    Button button = new Button(messages.get("home.begin." + id + ".button"));
    button.setId("begin-" + id);
    if (!style.isEmpty()) button.getStyleClass().add(style);
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(e -> action.run());
    VBox way = new VBox(title, text, button);
    way.getStyleClass().addAll("home-card", "first-way");
    return way;
  }
}
