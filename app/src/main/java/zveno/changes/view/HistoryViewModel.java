package zveno.changes.view;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import zveno.changes.Change;
import zveno.changes.ChangeJournal;
import zveno.changes.FieldChange;
import zveno.ui.Tasks;

/// The list of changes, newest first, each of which can be taken back.
public final class HistoryViewModel {
  private static final int SHOWN = 500;
  private static final int FIELDS = 500;

  private final ChangeJournal journal;
  private final ChangeWords words;
  private final Tasks tasks;
  private final UndoModel undo;
  private final ObservableList<HistoryLine> lines = FXCollections.observableArrayList();
  // Held here: a wrapper hears of its list only as long as somebody holds it.
  private final ObservableList<HistoryLine> shown = FXCollections.unmodifiableObservableList(lines);

  public HistoryViewModel(ChangeJournal journal, ChangeWords words, Tasks tasks, UndoModel undo) {
    this.journal = journal;
    this.words = words;
    this.tasks = tasks;
    this.undo = undo;
    undo.onChange(this::load);
  }

  public ObservableList<HistoryLine> lines() {
    return shown;
  }

  public void load() {
    tasks.run(
        "changes.task.load",
        progress -> journal.newest(SHOWN).stream().map(this::line).toList(),
        lines::setAll);
  }

  /// Takes back the change.
  public void undo(UUID change) {
    undo.undo(change);
  }

  /// What the change gave its records, for the details beside the list.
  public void fields(UUID change, Consumer<List<FieldChange>> shown) {
    tasks.run("changes.task.load", progress -> journal.fields(change, FIELDS), shown);
  }

  private HistoryLine line(Change change) {
    return new HistoryLine(
        change.id(),
        change.time(),
        change.author(),
        words.title(change),
        !change.kind().ofAnother(),
        change.takenBack());
  }
}
