package zveno.events.view.list;

import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import org.jspecify.annotations.Nullable;
import zveno.events.EventField;
import zveno.ui.Icon;
import zveno.ui.Tips;
import zveno.ui.table.InPlaceCell;
import zveno.ui.table.TableEditing;

/// A field of an event in the plan; what deserves a second look bears a sign with a sentence.
class EventCell extends InPlaceCell<EventLine> {
  private final EventField field;
  private final String repeats;

  /// @param repeats what is said of an event that repeats
  EventCell(
      TableEditing<EventLine> editing,
      PlanModel model,
      EventField field,
      EventChoicesOffered choices,
      String repeats) {
    super(
        editing,
        (line, typed) -> model.edits().edit(java.util.List.of(line.id()), field, typed),
        line -> choices.of(field));
    this.field = field;
    this.repeats = repeats;
    setContentDisplay(field == EventField.TITLE ? ContentDisplay.LEFT : ContentDisplay.RIGHT);
  }

  @Override
  protected @Nullable Node mark(EventLine line) {
    String doubt = line.doubts().get(field);
    boolean sign = field == EventField.START && line.repeats();
    String words = doubt != null ? doubt : sign ? repeats : null;
    setTooltip(words == null ? null : Tips.of(words));
    setAccessibleHelp(words);
    if (field == EventField.TITLE) {
      setTooltip(Tips.of(line.markText()));
      return MarkBadge.icon(line.mark()).node("row-icon");
    }
    if (doubt != null) return Icon.WARNING.node("warning");
    return sign ? Icon.SYNC.node("row-icon") : null;
  }
}
