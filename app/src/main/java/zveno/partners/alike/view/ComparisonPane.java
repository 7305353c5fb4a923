package zveno.partners.alike.view;

import java.util.List;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import zveno.partners.Partner;
import zveno.text.Messages;

/// Two cards side by side; where they differ, the user says which value stays.
final class ComparisonPane extends VBox {
  private static final double NAMES = 23;
  private static final double VALUES = 38.5;

  private final Messages messages;
  private final DuplicatesViewModel model;
  private final GridPane grid = new GridPane();
  private final ScrollPane scroll = new ScrollPane(grid);

  /// @param buttons what can be done with the couple
  ComparisonPane(Messages messages, DuplicatesViewModel model, Node buttons) {
    this.messages = messages;
    this.model = model;
    grid.getStyleClass().add("comparison");
    for (double percent : new double[] {NAMES, VALUES, VALUES}) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(percent);
      grid.getColumnConstraints().add(column);
    }
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("plain");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getStyleClass().add("comparison-pane");
    getChildren().addAll(scroll, buttons);
    model.chosenProperty().subscribe(this::show);
  }

  private void show(Optional<AlikeLine> line) {
    grid.getChildren().clear();
    scroll.setVvalue(0);
    line.ifPresent(this::show);
  }

  private void show(AlikeLine line) {
    head(1, line.left(), "partners.staysCard.title");
    head(2, line.right(), "partners.goesCard.title");
    ComparedField.Way part = null;
    int row = 1;
    for (ComparedField field : ComparedField.of(line.left(), line.right())) {
      if (field.way() != part) {
        part = field.way();
        Label title = label(messages.get("partners.compare." + part), "strong");
        title.getStyleClass().add("comparison-part");
        grid.add(title, 0, row++, 3, 1);
      }
      add(field, row++);
    }
  }

  private void head(int column, Partner partner, String key) {
    VBox head =
        new VBox(
            label(messages.get(key), "muted", "caption"),
            label(partner.organization().callName(), "title"));
    grid.add(head, column, 0);
  }

  private void add(ComparedField field, int row) {
    String heading = messages.get(field.field().headingKey());
    grid.add(top(label(heading, "muted")), 0, row);
    if (field.way() != ComparedField.Way.CHOOSE) {
      grid.add(top(label(field.left())), 1, row);
      grid.add(top(label(field.right())), 2, row);
      return;
    }
    ToggleGroup group = new ToggleGroup();
    RadioButton left = radio(heading, field.left(), group);
    RadioButton right = radio(heading, field.right(), group);
    left.setId("left-" + field.field().code());
    right.setId("right-" + field.field().code());
    left.setSelected(true);
    group
        .selectedToggleProperty()
        .addListener((o, old, now) -> model.take(field.field(), right.equals(now)));
    grid.add(top(left), 1, row);
    grid.add(top(right), 2, row);
  }

  private static RadioButton radio(String heading, String text, ToggleGroup group) {
    RadioButton radio = new RadioButton(text);
    radio.setToggleGroup(group);
    radio.setWrapText(true);
    radio.setMinHeight(Region.USE_PREF_SIZE);
    radio.setAccessibleText(heading + ": " + text);
    return radio;
  }

  private static Label label(String text, String... styles) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().addAll(List.of(styles));
    return label;
  }

  private static <N extends Node> N top(N node) {
    GridPane.setValignment(node, VPos.TOP);
    return node;
  }
}
