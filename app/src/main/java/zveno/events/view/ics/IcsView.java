package zveno.events.view.ics;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import zveno.text.Messages;
import zveno.text.SearchText;
import zveno.ui.Icon;
import zveno.ui.form.FieldSection;
import zveno.ui.table.Column;
import zveno.ui.table.RecordTable;
import zveno.ui.table.TableLook;
import zveno.ui.table.lines.Lines;

/// What a calendar file would do, event by event. Esc leaves and nothing is written.
public final class IcsView extends VBox {
  private final IcsModel model;
  private final Messages messages;
  private final Lines<IcsRow> lines = new Lines<>(IcsRow::id, row -> SearchText.of());
  private final Label name = new Label("", Icon.CALENDAR.node("big"));
  private final Label told = new Label();
  private final Label refusal = new Label("", Icon.ATTENTION.node("danger"));
  private final Button apply;

  public IcsView(IcsModel model, TableLook look) {
    this.model = model;
    this.messages = model.messages();
    RecordTable<IcsRow> table =
        new RecordTable<>(
            look, new RecordTable.Name("ics-rows", messages.get("calendar.icsRows.title")), lines);
    table.columns("ics", columns());
    VBox.setVgrow(table.view(), Priority.ALWAYS);
    name.getStyleClass().add("headline");
    HBox head = new HBox(name);
    head.getStyleClass().add("import-file");
    refusal.setId("ics-refusal");
    refusal.setWrapText(true);
    refusal.getStyleClass().addAll("import-banner", "danger");
    refusal.setMaxWidth(Double.MAX_VALUE);
    refusal.managedProperty().bind(refusal.visibleProperty());
    apply = FieldSection.button("", model::apply, "accent");
    apply.setId("ics-apply");
    apply.setMinWidth(Region.USE_PREF_SIZE);
    Button other = FieldSection.button(messages.get("import.other.button"), model::choose, "flat");
    other.setMinWidth(Region.USE_PREF_SIZE);
    told.setWrapText(true);
    told.setMinWidth(0);
    told.setId("ics-told");
    told.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(told, Priority.ALWAYS);
    HBox foot = new HBox(told, other, apply);
    foot.getStyleClass().add("step-foot");
    setMinSize(0, 0);
    getStyleClass().add("import-screen");
    getChildren().addAll(refusal, head, table.view(), foot);
    addEventHandler(KeyEvent.KEY_PRESSED, this::escape);
    model.lookProperty().subscribe(this::draw);
    model.busyProperty().subscribe(busy -> follow());
    model.refusalProperty().subscribe(this::refused);
  }

  private List<Column<IcsRow>> columns() {
    return List.of(
        column("fate", "import.fate.column", IcsRow::fate, 130),
        column("when", "calendar.icsWhen.column", IcsRow::when, 200),
        column("title", "events.field.title", IcsRow::title, 260),
        column("repeat", "calendar.icsRepeat.column", IcsRow::repeat, 130),
        column("place", "events.field.place", IcsRow::place, 160),
        column("doubts", "calendar.icsDoubts.column", row -> String.join(" ", row.doubts()), 420));
  }

  private Column<IcsRow> column(
      String id, String heading, java.util.function.Function<IcsRow, String> text, double width) {
    return Column.read(id, messages.get(heading), text, width);
  }

  private void draw(Optional<IcsModel.Look> look) {
    lines.setAll(look.map(IcsModel.Look::rows).orElse(List.of()));
    name.setText(look.map(now -> String.valueOf(now.file().getFileName())).orElse(""));
    told.setText(
        look.map(IcsModel.Look::taken)
            .map(
                taken ->
                    messages.get(
                        "calendar.icsTold.hint",
                        taken.created(),
                        taken.updated(),
                        taken.unchanged()))
            .orElse(""));
    apply.setText(messages.get("import.apply.button", look.map(IcsModel.Look::records).orElse(0)));
    follow();
    Platform.runLater(apply::requestFocus);
  }

  private void follow() {
    apply.setDisable(
        model.busyProperty().get()
            || model.lookProperty().get().map(look -> look.records() == 0).orElse(true));
  }

  private void refused(Optional<String> why) {
    refusal.setText(why.orElse(""));
    refusal.setVisible(why.isPresent());
  }

  private void escape(KeyEvent press) {
    if (press.getCode() != KeyCode.ESCAPE) return;
    model.leave();
    press.consume();
  }
}
