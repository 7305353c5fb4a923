package zveno.events.view.list;

import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import org.jspecify.annotations.Nullable;
import zveno.events.EventField;
import zveno.ui.Tips;
import zveno.ui.table.TableEditing;

/// What became of an event, as an icon and words; the tooltip says why.
final class MarkCell extends EventCell {
  MarkCell(TableEditing<EventLine> editing, PlanModel model, EventChoicesOffered choices) {
    super(editing, model, EventField.STATUS, choices, "");
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
  }

  @Override
  protected @Nullable Node mark(EventLine line) {
    String reason = line.event().state().reason();
    setTooltip(reason.isEmpty() ? null : Tips.of(reason));
    setAccessibleHelp(reason.isEmpty() ? null : reason);
    return MarkBadge.of(line.mark(), line.markText());
  }
}
