package zveno.intake.view;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import zveno.intake.draft.PreviewRow;
import zveno.intake.kind.RowFate;
import zveno.text.Messages;
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
  private final RowFilter filter;
  private final StackPane place = new StackPane();
  private final FlowPane counts = new FlowPane();
  private final ProblemsPane problems;
  private final Label after = new Label();
  private final Button apply;
  private final Region foot;
  private final VBox rows;
  private final VBox root;
  private List<String> fields = List.of();
  private Optional<PreviewTable> table = Optional.empty();

  CheckStep(ImportModel model, TableLook look) {
    this.model = model;
    this.messages = model.messages();
    this.look = look;
    filter = new RowFilter(messages);
    filter.wantedProperty().subscribe(wanted -> rows());
    apply = StepFoot.onward("import-apply", "", model::apply);
    problems = new ProblemsPane(model, filter::only, apply::requestFocus);
    foot = foot();
    VBox.setVgrow(place, Priority.ALWAYS);
    place.setMinSize(0, 0);
    rows = new VBox(filter, place);
    rows.setMinWidth(0);
    HBox.setHgrow(rows, Priority.ALWAYS);
    HBox panes = new HBox(problems, rows);
    panes.setMinSize(0, 0);
    VBox.setVgrow(panes, Priority.ALWAYS);
    root = new VBox(panes);
    root.setMinSize(0, 0);
    root.widthProperty().subscribe(width -> room());
    model.foretoldProperty().subscribe(this::draw);
    problems.decidedProperty().subscribe(decided -> room());
    model.work().busyProperty().subscribe(busy -> follow());
    model.work().staleProperty().subscribe(stale -> follow());
    model
        .lookProperty()
        .subscribe(
            now -> {
              problems.forget();
              table = Optional.empty();
            });
  }

  Region node() {
    return root;
  }

  void focus() {
    if (!problems.focusFirst()) apply.requestFocus();
  }

  private Region foot() {
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
    return new StepFoot(List.of(told), List.of(back, apply));
  }

  private void draw(Optional<Foretold> foretold) {
    follow();
    problems.show(foretold);
    if (foretold.isEmpty()) {
      counts.getChildren().clear();
      after.setText("");
      apply.setText(messages.get("import.apply.button", 0));
      table.ifPresent(shown -> shown.show(List.of()));
      return;
    }
    Foretold now = foretold.get();
    if (table.isEmpty() || !fields.equals(now.preview().fields())) {
      fields = now.preview().fields();
      PreviewTable made = new PreviewTable(model, look, now);
      table = Optional.of(made);
      place.getChildren().setAll(made.table().view());
    }
    filter.count(now);
    rows();
    counts(now);
  }

  private void rows() {
    Optional<Foretold> now = model.foretoldProperty().get();
    if (now.isEmpty()) return;
    List<PreviewRow> rows =
        now.get().preview().rows().stream().filter(filter.wantedProperty().get()).toList();
    table.ifPresent(shown -> shown.show(rows));
  }

  /// Where there is little room the table takes it all when nothing is left to decide, and the foot
  /// stands under both.
  private void room() {
    boolean roomy = root.getWidth() > ROOMY * after.getFont().getSize();
    problems.setVisible(!problems.decidedProperty().get() || roomy);
    VBox under = roomy ? rows : root;
    if (under.getChildren().contains(foot)) return;
    (roomy ? root : rows).getChildren().remove(foot);
    under.getChildren().add(foot);
  }

  private void counts(Foretold foretold) {
    counts.getChildren().clear();
    for (RowFate.Kind kind : RowFate.Kind.values()) {
      int count = foretold.count(kind);
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
        model
            .means()
            .say(
                "import.after.hint",
                model.means().stored().get() + foretold.count(RowFate.Kind.CREATE)));
    apply.setText(messages.get("import.apply.button", foretold.records()));
  }

  private void follow() {
    Optional<Foretold> now = model.foretoldProperty().get();
    apply.setDisable(
        model.work().busyProperty().get()
            || model.work().staleProperty().get()
            || now.map(found -> found.records() == 0).orElse(true));
  }
}
