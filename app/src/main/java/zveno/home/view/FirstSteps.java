package zveno.home.view;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import zveno.text.Messages;
import zveno.ui.Icon;
import zveno.ui.form.FieldSection;

/// What an empty base asks: the example, a table, or from the beginning.
final class FirstSteps extends VBox {
  /// The least width of a card, in letters of the headline.
  private static final double LEAST = 9;

  private final Messages messages;

  FirstSteps(Messages messages, Beginning begin) {
    this.messages = messages;
    setId("first-steps");
    getStyleClass().add("first-steps");
    Label words = new Label(messages.get("home.begin.text"));
    words.getStyleClass().add("headline");
    Label hint = new Label(messages.get("home.begin.hint"));
    hint.getStyleClass().add("muted");
    for (Label label : List.of(words, hint)) {
      label.setWrapText(true);
      label.setMinHeight(USE_PREF_SIZE);
    }
    FlowPane ways =
        new FlowPane(
            way("example", Icon.EXAMPLE, begin.example(), "accent"),
            way("import", Icon.EXCEL, begin.importing(), ""),
            way("fresh", Icon.EDIT, begin.fresh(), ""));
    ways.getStyleClass().add("first-ways");
    ways.widthProperty().subscribe(width -> beside(ways, words.getFont().getSize()));
    Button tour = FieldSection.button(messages.get("home.begin.tour"), begin.tour(), "link");
    tour.setId("begin-tour");
    getChildren().addAll(words, hint, ways, tour);
  }

  /// All in one row, as far as they can be read so: a narrower window makes narrower cards.
  private static void beside(FlowPane ways, double letters) {
    int count = ways.getChildren().size();
    double room = ways.getWidth() - (count - 1) * ways.getHgap();
    double each = Math.floor(room / count);
    for (Node way : ways.getChildren()) {
      Region card = (Region) way;
      card.setMaxWidth(each >= letters * LEAST ? each : Double.MAX_VALUE);
    }
  }

  private VBox way(String id, Icon icon, Runnable action, String style) {
    StackPane tile = new StackPane(icon.node("huge", style.isEmpty() ? "muted" : "accent"));
    tile.getStyleClass().add("first-tile");
    if (!style.isEmpty()) tile.getStyleClass().add(style);
    Label title = new Label(messages.get("home.begin." + id + ".title"));
    title.setWrapText(true);
    title.setMinHeight(USE_PREF_SIZE);
    title.getStyleClass().add("title");
    Label text = new Label(messages.get("home.begin." + id + ".text"));
    text.getStyleClass().add("muted");
    text.setWrapText(true);
    text.setMinHeight(USE_PREF_SIZE);
    VBox.setVgrow(text, Priority.ALWAYS);
    text.setMaxHeight(Double.MAX_VALUE);
    text.setAlignment(Pos.TOP_LEFT);
    Button button = new Button(messages.get("home.begin." + id + ".button"));
    button.setId("begin-" + id);
    if (!style.isEmpty()) button.getStyleClass().add(style);
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(e -> action.run());
    VBox way = new VBox(tile, title, text, button);
    way.getStyleClass().addAll("home-card", "first-way");
    return way;
  }
}
