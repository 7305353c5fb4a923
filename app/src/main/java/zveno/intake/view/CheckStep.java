package zveno.intake.view;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import zveno.intake.draft.Preview;
import zveno.intake.draft.PreviewRow;
import zveno.intake.draft.ProblemGroup;
import zveno.intake.draft.ProblemGroups;
import zveno.intake.kind.RowFate;
import zveno.text.Messages;
import zveno.ui.Icon;
import zveno.ui.table.TableLook;

/// The third step: what would become of every row, and what is to be put right before.
final class CheckStep {
  /// In sizes of the letters.
  private static final double ROOMY = 75;

  /// Wide enough for one line; what room there is decides.
  private static final double WHOLE = 4_000;

  private final ImportModel model;
  private final Messages messages;
  private final TableLook look;
  private final VBox groups = new VBox();
  private final Label open = new Label();
  private final RowFilter filter;
  private final StackPane place = new StackPane();
  private final FlowPane counts = new FlowPane();
  private final Region problems;
  private final Label after = new Label();
  private final Button apply;
  private final HBox root;
  private final Set<String> left = new HashSet<>();
  private boolean decided;
  private List<String> fields = List.of();
  private Optional<PreviewTable> table = Optional.empty();

  CheckStep(ImportModel model, TableLook look) {
    this.model = model;
    this.messages = model.messages();
    this.look = look;
    filter = new RowFilter(messages);
    filter.wantedProperty().subscribe(wanted -> rows());
    apply = StepFoot.onward("import-apply", "", model::apply);
    problems = left();
    problems.managedProperty().bind(problems.visibleProperty());
    root = new HBox(problems, right());
    root.setMinSize(0, 0);
    root.widthProperty().subscribe(width -> room());
    model.previewProperty().subscribe(this::draw);
    model
        .alikeProperty()
        .addListener((o, old, now) -> model.previewProperty().get().ifPresent(this::groups));
    model.busyProperty().subscribe(busy -> follow());
    model.staleProperty().subscribe(stale -> follow());
    model
        .lookProperty()
        .subscribe(
            now -> {
              left.clear();
              table = Optional.empty();
            });
  }

  Region node() {
    return root;
  }

  void focus() {
    Node first = groups.lookup(".mend-input");
    if (first != null) first.requestFocus();
    else apply.requestFocus();
  }

  private Region left() {
    Label head = new Label(messages.get("import.toDecide.title"));
    head.getStyleClass().add("title");
    open.getStyleClass().addAll("caption", "muted");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox top = new HBox(head, space, open);
    top.getStyleClass().add("problems-head");
    groups.getStyleClass().add("problems");
    ScrollPane scroll = new ScrollPane(groups);
    scroll.getStyleClass().add("plain");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    VBox all = new VBox(top, scroll);
    all.getStyleClass().add("problems-pane");
    return all;
  }

  private Region right() {
    counts.getStyleClass().add("import-counts");
    after.getStyleClass().addAll("caption", "muted");
    counts.setPrefWrapLength(WHOLE);
    VBox told = new VBox(counts, after);
    told.setMinWidth(0);
    HBox.setHgrow(told, Priority.ALWAYS);
    Button back =
        StepFoot.button(
            "import-back",
            messages.get("import.back.button"),
            () -> model.go(ImportStep.COLUMNS),
            "flat");
    VBox.setVgrow(place, Priority.ALWAYS);
    place.setMinSize(0, 0);
    VBox all = new VBox(filter, place, new StepFoot(List.of(told), List.of(back, apply)));
    HBox.setHgrow(all, Priority.ALWAYS);
    all.setMinWidth(0);
    return all;
  }

  private void draw(Optional<Preview> preview) {
    follow();
    if (preview.isEmpty()) {
      groups.getChildren().clear();
      counts.getChildren().clear();
      after.setText("");
      apply.setText(messages.get("import.apply.button", 0));
      table.ifPresent(shown -> shown.show(List.of()));
      return;
    }
    Preview now = preview.get();
    if (table.isEmpty() || !fields.equals(now.fields())) {
      fields = now.fields();
      PreviewTable made = new PreviewTable(model, look, now);
      table = Optional.of(made);
      place.getChildren().setAll(made.table().view());
    }
    filter.count(now);
    rows();
    groups(now);
    counts(now);
  }

  private void rows() {
    Optional<Preview> now = model.previewProperty().get();
    if (now.isEmpty()) return;
    List<PreviewRow> rows =
        now.get().rows().stream().filter(filter.wantedProperty().get()).toList();
    table.ifPresent(shown -> shown.show(rows));
  }

  private void groups(Preview preview) {
    List<ProblemGroup> all = new ArrayList<>(model.groups());
    List<ProblemGroup.Ask> alike = model.alikeProperty().get();
    if (!alike.isEmpty()) all.add(ProblemGroups.alike("name", alike));
    List<Node> cards = new ArrayList<>();
    int rows = 0;
    for (ProblemGroup group : all) {
      String key = group.code() + " " + group.field();
      if (left.contains(key)) continue;
      rows += group.loses() ? group.count() : 0;
      cards.add(
          new GroupCard(
              model,
              group,
              preview,
              filter::only,
              () -> {
                left.add(key);
                groups(preview);
              }));
    }
    decided = cards.isEmpty();
    room();
    if (decided) cards.add(nothing());
    if (!preview.skipped().isEmpty()) cards.add(told(preview.skipped().size()));
    groups.getChildren().setAll(cards);
    open.setText(rows == 0 ? "" : messages.get("import.left.hint", rows));
  }

  /// Where there is little room the table takes it all when nothing is left to decide.
  private void room() {
    problems.setVisible(!decided || root.getWidth() > ROOMY * after.getFont().getSize());
  }

  private Node nothing() {
    Label words =
        new Label(messages.get("import.nothingToDecide.state"), Icon.SUCCESS.node("success"));
    words.setWrapText(true);
    return words;
  }

  private Node told(int skipped) {
    Label words =
        new Label(messages.get("import.skipped.result", skipped), Icon.SUCCESS.node("success"));
    words.getStyleClass().add("caption");
    words.setWrapText(true);
    return words;
  }

  private void counts(Preview preview) {
    counts.getChildren().clear();
    for (RowFate.Kind kind : RowFate.Kind.values()) {
      int count = preview.count(kind);
      if (count == 0 && kind != RowFate.Kind.CREATE && kind != RowFate.Kind.UPDATE) continue;
      Label number = new Label(String.valueOf(count));
      number.getStyleClass().add("title");
      Label words = new Label(messages.get("import.count." + kind));
      words.getStyleClass().add("muted");
      String tint = FateBadge.tint(kind);
      HBox one =
          new HBox(FateBadge.icon(kind).node(tint.isEmpty() ? "muted" : tint), number, words);
      number.setMinWidth(Region.USE_PREF_SIZE);
      words.setMinWidth(Region.USE_PREF_SIZE);
      one.getStyleClass().add("import-count");
      counts.getChildren().add(one);
    }
    after.setText(
        messages.get(
            "import.after.hint",
            model.means().stored().get() + preview.count(RowFate.Kind.CREATE)));
    apply.setText(messages.get("import.apply.button", preview.records()));
  }

  private void follow() {
    Optional<Preview> now = model.previewProperty().get();
    apply.setDisable(
        model.busyProperty().get()
            || model.staleProperty().get()
            || now.map(found -> found.records() == 0).orElse(true));
  }
}
