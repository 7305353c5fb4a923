package zveno.intake.view;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import zveno.intake.draft.PreviewRow;
import zveno.intake.kind.CellStep;
import zveno.intake.kind.RowDoubt;
import zveno.intake.kind.RowFate;
import zveno.ui.Icon;
import zveno.ui.Tips;
import zveno.ui.table.InPlaceCell;
import zveno.ui.table.TableEditing;

/// A cell of the file: what it would change, what is wrong with it; typed into, it is put right.
final class DiffCell extends InPlaceCell<PreviewRow> {
  private final String field;
  private final ImportModel model;
  private @Nullable String tip;

  DiffCell(TableEditing<PreviewRow> editing, ImportModel model, String field) {
    super(
        editing,
        (row, typed) -> model.mend(mending -> mending.withCell(row.number(), field, typed)),
        row -> model.means().choices().apply(field));
    this.field = field;
    this.model = model;
    addEventHandler(MouseEvent.MOUSE_ENTERED, entered -> makeTip());
  }

  @Override
  protected @Nullable Node mark(PreviewRow row) {
    Optional<RowDoubt> doubt = row.doubt(field);
    Optional<CellStep> step = row.step(field);
    setContentDisplay(ContentDisplay.LEFT);
    String words = doubt.map(d -> model.means().problem().apply(d)).orElse(null);
    tip(words);
    setAccessibleHelp(words);
    if (doubt.isPresent()) {
      boolean loses = PreviewRow.loses(doubt.get());
      return (loses ? Icon.ATTENTION : Icon.WARNING).node(loses ? "danger" : "warning");
    }
    if (step.isEmpty()) return null;
    if (step.get().before().isEmpty()) return understood(row, step.get());
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    tip(model.messages().get("import.becomes.tip", step.get().before(), step.get().after()));
    Label before = new Label(step.get().before());
    before.getStyleClass().add("strike");
    return change(step.get().after(), before);
  }

  /// Of a new record, what the program takes for the text where that says more.
  private @Nullable Node understood(PreviewRow row, CellStep step) {
    String typed = getText();
    if (row.fate().kind() != RowFate.Kind.CREATE || typed == null || typed.isEmpty()) return null;
    if (!model.means().drafts().kind().understands(field) || typed.equals(step.after()))
      return null;
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    tip(model.messages().get("import.understood.tip", typed, step.after()));
    return change(step.after(), new Label(typed));
  }

  private void tip(@Nullable String words) {
    tip = words;
    setTooltip(null);
  }

  /// Made when the mouse comes: a tip is dear, and the cells show one row after another.
  private void makeTip() {
    if (tip != null && getTooltip() == null) setTooltip(Tips.of(tip));
  }

  private static Node change(String becomes, Label before) {
    before.getStyleClass().add("muted");
    Label after = new Label(becomes);
    after.getStyleClass().addAll("strong", "accent-text");
    after.setMinWidth(Region.USE_PREF_SIZE);
    HBox both = new HBox(before, Icon.FORWARD.node("tiny", "accent"), after);
    both.getStyleClass().add("diff");
    both.setMinWidth(0);
    return both;
  }
}
