package zveno.changes.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import zveno.changes.Change;
import zveno.changes.ChangeJournal;
import zveno.changes.UndoBlockedException;
import zveno.ui.Tasks;

/// Undo and redo of the whole program, for every screen.
///
/// Success: every listener is told, so that screens read again, and the sentence of what was undone
/// is shown. Refusal: the sentence says why and what to undo first; nothing has changed.
public final class UndoModel {
  private final ChangeJournal journal;
  private final ChangeWords words;
  private final Tasks tasks;
  private final Consumer<String> notices;
  private final List<Runnable> listeners = new ArrayList<>();
  private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper redoable = new ReadOnlyBooleanWrapper();

  /// Undo over this journal.
  ///
  /// @param notices shows a sentence for a while
  public UndoModel(
      ChangeJournal journal, ChangeWords words, Tasks tasks, Consumer<String> notices) {
    this.journal = journal;
    this.words = words;
    this.tasks = tasks;
    this.notices = notices;
  }

  /// A step that may be refused.
  @FunctionalInterface
  private interface Step {
    Change take() throws UndoBlockedException;
  }

  private record Stands(boolean undoable, boolean redoable) {}

  public void undo() {
    run(journal::undo, "changes.notice.undone", this::tell);
  }

  /// The way to take back what was done last until now, whatever will be done after it.
  public Runnable undoOfLast() {
    AtomicReference<Optional<UUID>> last = new AtomicReference<>(Optional.empty());
    tasks.run(
        "changes.task.load",
        progress -> journal.undoable().map(Change::id),
        found -> last.set(found));
    return () -> last.get().ifPresent(this::undo);
  }

  /// Takes back this change, however old.
  public void undo(UUID change) {
    undo(change, this::tell);
  }

  /// The same for somebody who tells himself why it was refused.
  ///
  /// @param ended gets the sentence of the refusal, nothing where there was none
  public void undo(UUID change, Consumer<Optional<String>> ended) {
    run(() -> journal.undo(change), "changes.notice.undone", ended);
  }

  /// Takes back this change together with what was done on top of it.
  ///
  /// @param first done before it where there is something on top; when it fails nothing is taken
  /// @param done gets what was taken back, the change itself last
  /// @param failed gets what was thrown, unless it is a refusal of the journal
  public void undoWithLater(
      UUID change, Runnable first, Consumer<List<Change>> done, Consumer<Throwable> failed) {
    tasks.run(
        "changes.task.undo",
        progress -> {
          try {
            return List.of(journal.undo(change));
          } catch (UndoBlockedException refusal) {
            if (refusal.why() != UndoBlockedException.Why.LATER_CHANGES) throw refusal;
            first.run();
            return journal.undoWithLater(change);
          }
        },
        taken -> {
          listeners.forEach(Runnable::run);
          refresh();
          done.accept(taken);
        },
        thrown -> {
          if (thrown instanceof UndoBlockedException refusal)
            notices.accept(words.blocked(refusal));
          else failed.accept(thrown);
        });
  }

  public void redo() {
    run(journal::redo, "changes.notice.redone", this::tell);
  }

  private void tell(Optional<String> refusal) {
    refusal.ifPresent(notices);
  }

  /// Tells whether the change was made and is not taken back now.
  public void stands(UUID change, Consumer<Boolean> told) {
    tasks.run(
        "changes.task.load",
        progress -> journal.find(change).filter(found -> !found.takenBack()).isPresent(),
        told);
  }

  public ReadOnlyBooleanProperty undoableProperty() {
    return undoable.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty redoableProperty() {
    return redoable.getReadOnlyProperty();
  }

  /// Tells when an undo or redo changed the base.
  public void onChange(Runnable listener) {
    listeners.add(listener);
  }

  /// Asks the journal again what can be undone; call it after every change.
  public void refresh() {
    tasks.run(
        "changes.task.load",
        progress -> new Stands(journal.undoable().isPresent(), journal.redoable().isPresent()),
        stands -> {
          undoable.set(stands.undoable());
          redoable.set(stands.redoable());
        });
  }

  private void run(Step step, String sentence, Consumer<Optional<String>> ended) {
    tasks.run(
        "changes.task.undo",
        progress -> step.take(),
        change -> {
          notices.accept(words.messages().get(sentence, words.title(change)));
          listeners.forEach(Runnable::run);
          refresh();
          ended.accept(Optional.empty());
        },
        thrown -> {
          if (thrown instanceof UndoBlockedException refusal) {
            ended.accept(Optional.of(words.blocked(refusal)));
          } else {
            ended.accept(Optional.empty());
            tasks.fault(thrown);
          }
        });
  }
}
