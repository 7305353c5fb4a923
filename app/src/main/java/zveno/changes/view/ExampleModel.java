package zveno.changes.view;

import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import zveno.changes.Change;
import zveno.changes.ChangeJournal;
import zveno.changes.ChangeKind;
import zveno.ui.Tasks;

/// Whether the base holds the example, and how it is taken away: with what was done to it since, of
/// which a safety copy is kept.
public final class ExampleModel {
  private final ChangeJournal journal;
  private final Tasks tasks;
  private final UndoModel undo;
  private final Parting parting;
  private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper();
  private Optional<UUID> example = Optional.empty();
  private boolean hidden;

  /// What happens around the end of the example.
  public interface Parting {
    /// Keeps the base as it is, before edits go; on any thread.
    void copy();

    /// It is gone.
    ///
    /// @param edits how many changes went with it
    void gone(int edits);

    /// It stays, for no copy could be made.
    void stays(Throwable thrown);
  }

  public ExampleModel(ChangeJournal journal, Tasks tasks, UndoModel undo, Parting parting) {
    this.journal = journal;
    this.tasks = tasks;
    this.undo = undo;
    this.parting = parting;
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
    example.ifPresent(
        change ->
            undo.undoWithLater(
                change, parting::copy, taken -> parting.gone(taken.size() - 1), parting::stays));
  }

  /// Shows the banner no more in this window.
  public void hide() {
    hidden = true;
    shown.set(false);
  }
}
