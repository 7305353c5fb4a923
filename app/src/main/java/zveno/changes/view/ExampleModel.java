package zveno.changes.view;

import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import zveno.changes.Change;
import zveno.changes.ChangeJournal;
import zveno.changes.ChangeKind;
import zveno.ui.Tasks;

/// Whether the base holds the example, and how it is taken away: as any other change, so that a
/// refusal names what stands in the way.
public final class ExampleModel {
  private final ChangeJournal journal;
  private final Tasks tasks;
  private final UndoModel undo;
  private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper();
  private Optional<UUID> example = Optional.empty();
  private boolean hidden;

  public ExampleModel(ChangeJournal journal, Tasks tasks, UndoModel undo) {
    this.journal = journal;
    this.tasks = tasks;
    this.undo = undo;
    undo.onChange(this::load);
  }

  /// Whether the banner is to be seen.
  public ReadOnlyBooleanProperty shownProperty() {
    return shown.getReadOnlyProperty();
  }

  public void load() {
    tasks.run(
        "changes.task.load",
        progress -> journal.standing(ChangeKind.DEMO).map(Change::id),
        found -> {
          example = found;
          shown.set(found.isPresent() && !hidden);
        });
  }

  /// Takes the example away.
  public void remove() {
    example.ifPresent(undo::undo);
  }

  /// Shows the banner no more in this window.
  public void hide() {
    hidden = true;
    shown.set(false);
  }
}
