package zveno.intake.view;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import zveno.intake.draft.ProblemGroup;
import zveno.intake.draft.ProblemGroups;
import zveno.intake.table.PassedOver;
import zveno.text.Messages;
import zveno.ui.Delay;
import zveno.ui.Icon;

/// What is to be decided before a file is taken, card by card, and what went well by itself.
final class ProblemsPane extends VBox {
  /// The cards come one frame after the table, so that neither keeps keys and clicks waiting.
  private static final Duration NEXT_FRAME = Duration.millis(1);

  private final ImportModel model;
  private final Messages messages;
  private final Consumer<List<Integer>> only;
  private final VBox cards = new VBox();
  private final VBox well = new VBox();
  private final Label open = new Label();
  private final Set<String> left = new HashSet<>();
  private final ReadOnlyBooleanWrapper decided = new ReadOnlyBooleanWrapper();
  private final Delay drawing = new Delay(NEXT_FRAME, this::draw);
  private Optional<Foretold> shown = Optional.empty();
  private final Runnable onward;
  private boolean wantsFocus;

  /// @param only shows these rows alone in the table
  /// @param onward takes the focus on where nothing is to be typed here
  ProblemsPane(ImportModel model, Consumer<List<Integer>> only, Runnable onward) {
    this.onward = onward;
    this.model = model;
    this.messages = model.messages();
    this.only = only;
    Label head = new Label(messages.get("import.toDecide.title"));
    head.getStyleClass().add("title");
    head.setMinWidth(USE_PREF_SIZE);
    open.getStyleClass().addAll("caption", "muted");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox top = new HBox(head, space, open);
    top.getStyleClass().add("problems-head");
    cards.getStyleClass().add("problems");
    ScrollPane scroll = new ScrollPane(cards);
    scroll.getStyleClass().add("plain");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    well.getStyleClass().add("went-well");
    well.setMinHeight(USE_PREF_SIZE);
    getChildren().addAll(top, scroll, well);
    getStyleClass().add("problems-pane");
    managedProperty().bind(visibleProperty());
    model.alikeProperty().addListener((o, old, now) -> drawing.restart());
  }

  /// Whether nothing is left to decide.
  ReadOnlyBooleanProperty decidedProperty() {
    return decided.getReadOnlyProperty();
  }

  /// What was left as it is belongs to the file before.
  void forget() {
    left.clear();
  }

  void show(Optional<Foretold> foretold) {
    shown = foretold;
    if (foretold.isPresent()) {
      drawing.restart();
    } else {
      drawing.stop();
      cards.getChildren().clear();
      well.getChildren().clear();
      open.setText("");
    }
  }

  /// Where the first answer is typed gets the focus, now or when it is there.
  boolean focusFirst() {
    Optional<Node> first =
        cards.getChildren().stream()
            .filter(GroupCard.class::isInstance)
            .flatMap(card -> ((GroupCard) card).firstInput().stream())
            .findFirst();
    first.ifPresent(Node::requestFocus);
    wantsFocus = first.isEmpty() && cards.getChildren().isEmpty();
    return first.isPresent();
  }

  private boolean holdsFocus() {
    Node owner = cards.getScene() == null ? null : cards.getScene().getFocusOwner();
    while (owner != null && !owner.equals(cards)) owner = owner.getParent();
    return owner != null;
  }

  private void draw() {
    if (shown.isEmpty()) return;
    boolean focus = wantsFocus || holdsFocus();
    Foretold foretold = shown.get();
    List<Node> drawn = new ArrayList<>();
    int rows = 0;
    for (ProblemGroup group : groups(foretold)) {
      String key = group.code() + " " + group.field();
      if (left.contains(key)) continue;
      rows += group.loses() ? group.count() : 0;
      drawn.add(new GroupCard(model, group, foretold.preview(), only, () -> leave(key)));
    }
    decided.set(drawn.isEmpty());
    if (drawn.isEmpty()) drawn.add(told(messages.get("import.nothingToDecide.state")));
    well.getChildren().clear();
    well("import.known.result", foretold.known());
    well("import.zeros.result", foretold.zeros());
    List<PassedOver> sections = foretold.preview().sections();
    well("import.skippedRest.result", foretold.preview().skipped().size() - sections.size());
    SectionsLine passed = new SectionsLine(model, sections);
    if (!passed.getChildren().isEmpty()) well.getChildren().add(passed);
    cards.getChildren().setAll(drawn);
    open.setText(rows == 0 ? "" : messages.get("import.left.hint", rows));
    // Whoever put the last of them right goes on by keys.
    if (focus && !focusFirst()) onward.run();
  }

  private void leave(String key) {
    left.add(key);
    draw();
  }

  private List<ProblemGroup> groups(Foretold foretold) {
    List<ProblemGroup> all = new ArrayList<>(foretold.groups());
    List<ProblemGroup.Ask> alike = model.alikeProperty().get();
    if (!alike.isEmpty()) all.add(ProblemGroups.alike("name", alike));
    return all;
  }

  private void well(String sentence, int count) {
    if (count > 0) well.getChildren().add(told(messages.get(sentence, count)));
  }

  private static Node told(String text) {
    Label words = new Label(text, Icon.SUCCESS.node("success"));
    words.getStyleClass().add("caption");
    words.setWrapText(true);
    words.setMinHeight(USE_PREF_SIZE);
    return words;
  }
}
