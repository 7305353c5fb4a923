package zveno.home.view;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import zveno.home.AttentionLine;
import zveno.text.Messages;
import zveno.ui.EmptyState;
import zveno.ui.Icon;

/// The list of what wants attention; each line leads to its records.
final class AttentionCard extends VBox {
  private final Messages messages;
  private final Label count = new Label();
  private final VBox rows = new VBox();

  AttentionCard(Messages messages, HomeModel model) {
    this.messages = messages;
    setId("attention");
    Label title = new Label(messages.get("home.attention.title"));
    title.getStyleClass().add("title");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    count.getStyleClass().add("bubble");
    count.setMinWidth(USE_PREF_SIZE);
    HBox head = new HBox(title, space, count);
    head.getStyleClass().add("card-head");
    getStyleClass().add("home-card");
    getChildren().addAll(head, rows);
    model.linesProperty().subscribe(this::show);
  }

  private void show(Optional<List<AttentionLine>> lines) {
    int found = lines.map(List::size).orElse(0);
    count.setText(Integer.toString(found));
    count.setVisible(found > 0);
    rows.getChildren().clear();
    if (lines.isEmpty()) return;
    if (found == 0) {
      EmptyState nothing = new EmptyState(Icon.SUCCESS, messages.get("home.nothing.state"));
      nothing.getStyleClass().add("all-well");
      rows.getChildren().add(nothing);
    }
    lines.get().forEach(line -> rows.getChildren().add(row(line)));
  }

  private static Node row(AttentionLine line) {
    StackPane tile = new StackPane(line.icon().node(line.tint().style()));
    tile.getStyleClass().addAll("home-tile", line.tint().style());
    Label title = new Label(line.title());
    title.getStyleClass().add("strong");
    title.setWrapText(true);
    title.setMinHeight(USE_PREF_SIZE);
    VBox words = new VBox(title);
    if (!line.detail().isEmpty()) {
      Label detail = new Label(line.detail());
      detail.getStyleClass().addAll("muted", "caption");
      detail.setWrapText(true);
      detail.setMinHeight(USE_PREF_SIZE);
      words.getChildren().add(detail);
    }
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox row = new HBox(tile, words);
    // The way to the records stands at the edge, in one line with those of other rows.
    line.leads().reversed().forEach(lead -> row.getChildren().add(button(line, lead)));
    row.getStyleClass().add("home-row");
    return row;
  }

  private static Button button(AttentionLine line, AttentionLine.Lead lead) {
    Button button = new Button(lead.words());
    button.setId("open-" + line.id() + lead.id());
    button.getStyleClass().add("small");
    button.setMinWidth(USE_PREF_SIZE);
    button.setAccessibleText(lead.words() + ": " + line.title());
    button.setOnAction(e -> lead.go().run());
    return button;
  }
}
