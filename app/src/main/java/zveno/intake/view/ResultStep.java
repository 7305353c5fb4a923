package zveno.intake.view;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import zveno.intake.ImportAnswer;
import zveno.intake.draft.Taken;
import zveno.text.Messages;
import zveno.ui.Icon;

/// The last step: what was done, what was left, and the way back.
final class ResultStep {
  private final ImportModel model;
  private final Messages messages;
  private final VBox lines = new VBox();
  private final VBox root = new VBox();
  private final Button records;
  private final Button rejects;
  private final Button undo;

  ResultStep(ImportModel model) {
    this.model = model;
    this.messages = model.messages();
    records =
        StepFoot.onward(
            "import-records",
            model.means().say("import.records.button"),
            () -> {
              model.again();
              model.leave();
            });
    rejects =
        StepFoot.button(
            "import-rejects", messages.get("import.rejects.button"), model.end()::saveRejects);
    rejects.managedProperty().bind(rejects.visibleProperty());
    undo =
        StepFoot.button(
            "import-undo", messages.get("import.undo.button"), model.end()::undo, "flat");
    Button again =
        StepFoot.button("import-again", messages.get("import.again.button"), model::again, "flat");
    lines.getStyleClass().add("import-result");
    ScrollPane scroll = new ScrollPane(lines);
    scroll.getStyleClass().add("plain");
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    root.getChildren()
        .addAll(scroll, new StepFoot(List.of(undo), List.of(rejects, again, records)));
    root.setMinSize(0, 0);
    model.end().takenProperty().subscribe(now -> draw());
    model.end().standsProperty().subscribe(now -> draw());
    model.end().undoingProperty().subscribe(now -> follow());
  }

  Region node() {
    return root;
  }

  void focus() {
    records.requestFocus();
  }

  private boolean takenBack() {
    return model.end().change().isPresent() && !model.end().standsProperty().get();
  }

  private void follow() {
    undo.setDisable(!model.end().standsProperty().get() || model.end().undoingProperty().get());
    undo.setText(messages.get(takenBack() ? "import.takenBack.button" : "import.undo.button"));
  }

  private void draw() {
    follow();
    lines.getChildren().clear();
    Optional<ImportAnswer> answer = model.end().takenProperty().get().map(Taken::answer);
    rejects.setVisible(answer.map(done -> done.rejected() > 0).orElse(false));
    answer.ifPresent(this::draw);
  }

  private void draw(ImportAnswer done) {
    Label head =
        new Label(messages.get(takenBack() ? "import.takenBack.title" : "import.done.title"));
    head.getStyleClass().add("headline");
    lines.getChildren().add(head);
    line(Icon.CREATE, "success", "import.created.result", done.created());
    line(Icon.EDIT, "accent", "import.updated.result", done.updated());
    line(Icon.SUCCESS, "muted", "import.unchanged.result", done.unchanged());
    line(Icon.MERGE, "muted", "import.merged.result", done.merged());
    line(Icon.ATTENTION, "danger", "import.rejected.result", done.rejected());
    line(Icon.DASH, "muted", "import.skipped.result", done.skipped().size());
    line(Icon.LISTS, "muted", "import.newValues.result", done.newValues().size());
    Label safe =
        new Label(messages.get(takenBack() ? "import.takenBack.hint" : "import.safe.hint"));
    safe.getStyleClass().add("muted");
    safe.setWrapText(true);
    safe.setMinHeight(Region.USE_PREF_SIZE);
    lines.getChildren().add(safe);
    if (done.problems().isEmpty()) return;
    Label protocol = new Label(messages.get("import.protocol.title"));
    protocol.getStyleClass().add("title");
    Protocol list = new Protocol(messages, done.problems());
    VBox.setVgrow(list, Priority.ALWAYS);
    lines.getChildren().addAll(protocol, list);
  }

  /// What did not happen is not told.
  private void line(Icon icon, String tint, String sentence, int count) {
    if (count == 0) return;
    Label words = new Label(model.means().say(sentence, count));
    words.setWrapText(true);
    HBox row = new HBox(icon.node(tint), words);
    row.setMinHeight(Region.USE_PREF_SIZE);
    row.getStyleClass().add("import-row");
    lines.getChildren().add(row);
  }
}
