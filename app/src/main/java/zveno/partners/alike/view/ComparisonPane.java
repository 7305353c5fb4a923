package zveno.partners.alike.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import zveno.partners.Partner;
import zveno.partners.alike.AlikeWords;
import zveno.text.Messages;

/// Two cards side by side; where they differ, the user says which value stays.
final class ComparisonPane extends VBox {
  private static final double NAMES = 25;
  private static final double VALUES = 37.5;

  private final Messages messages;
  private final DuplicatesViewModel model;
  private final GridPane grid = new GridPane();
  private final ScrollPane scroll = new ScrollPane(grid);
  private final HBox buttons;
  private final AlikeWords words;
  private final List<List<RadioButton>> radios = new ArrayList<>();

  /// @param buttons what can be done with the couple
  ComparisonPane(Messages messages, DuplicatesViewModel model, HBox buttons) {
    this.messages = messages;
    this.model = model;
    this.buttons = buttons;
    this.words = new AlikeWords(messages);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
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

  /// Puts the focus on the first value to choose, or on what can be done where there is none.
  void focus() {
    if (radios.isEmpty()) buttons.getChildren().getLast().requestFocus();
    else radios.getFirst().stream().filter(RadioButton::isSelected).forEach(this::focus);
  }

  private void focus(RadioButton radio) {
    radio.requestFocus();
    double rest = grid.getHeight() - scroll.getViewportBounds().getHeight();
    double top = radio.getBoundsInParent().getMinY() - radio.getHeight();
    if (rest > 0) scroll.setVvalue(Math.clamp(top / rest, 0, 1));
  }

  /// Up and down go from field to field; to the sides the library chooses the value.
  private void pressed(KeyEvent event) {
    int step =
        switch (event.getCode()) {
          case UP -> -1;
          case DOWN -> 1;
          default -> 0;
        };
    if (step == 0 || event.isControlDown()) return;
    for (int row = 0; row < radios.size(); row++) {
      if (radios.get(row).stream().noneMatch(Node::isFocused)) continue;
      int next = Math.clamp(row + (long) step, 0, radios.size() - 1);
      radios.get(next).stream().filter(RadioButton::isSelected).forEach(this::focus);
      event.consume();
      return;
    }
  }

  private void show(Optional<AlikeLine> line) {
    boolean here = isFocusWithin();
    radios.clear();
    grid.getChildren().clear();
    scroll.setVvalue(0);
    line.ifPresent(this::show);
    // What had the focus is gone with the couple before.
    if (here && line.isPresent()) Platform.runLater(this::focus);
  }

  private void show(AlikeLine line) {
    head(1, line.left(), "partners.staysCard.title");
    head(2, line.right(), "partners.goesCard.title");
    String sure =
        messages.get(
            "partners.likeness.sentence", words.certainty(line.pair()), words.signs(line.pair()));
    grid.add(label(sure, "muted"), 0, 1, 3, 1);
    ComparedField.Way part = null;
    int row = 2;
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
    radios.add(List.of(left, right));
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
