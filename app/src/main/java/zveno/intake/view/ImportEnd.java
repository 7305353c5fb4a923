package zveno.intake.view;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import zveno.intake.draft.Taken;
import zveno.text.Messages;
import zveno.ui.Asking;

/// What came of an import: its answer, whether it still stands, and the rows that were not taken.
final class ImportEnd {
  private final ImportMeans means;
  private final ImportWork work;
  private final ReadOnlyObjectWrapper<Optional<Taken>> taken =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper stands = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper undoing = new ReadOnlyBooleanWrapper();

  ImportEnd(ImportMeans means, ImportWork work) {
    this.means = means;
    this.work = work;
    means.undo().onChange(this::follow);
  }

  /// What was taken; nothing before it was.
  ReadOnlyObjectProperty<Optional<Taken>> takenProperty() {
    return taken.getReadOnlyProperty();
  }

  /// Whether the file was brought in.
  boolean isOver() {
    return taken.get().isPresent();
  }

  /// Whether what was written is in the base: it may have been taken back anywhere in the program,
  /// and done again.
  ReadOnlyBooleanProperty standsProperty() {
    return stands.getReadOnlyProperty();
  }

  /// Whether taking it back was asked for and is not over.
  ReadOnlyBooleanProperty undoingProperty() {
    return undoing.getReadOnlyProperty();
  }

  /// The change that holds what was written; none where nothing was.
  Optional<UUID> change() {
    return taken.get().map(now -> now.answer().change()).map(UUID::fromString);
  }

  void done(Taken now) {
    taken.set(Optional.of(now));
    stands.set(change().isPresent());
  }

  void forget() {
    taken.set(Optional.empty());
    stands.set(false);
  }

  /// Takes the import back; a refusal is told on the screen, and it can be tried again.
  void undo() {
    if (undoing.get()) return;
    change()
        .ifPresent(
            change -> {
              undoing.set(true);
              work.forgetRefusal();
              means
                  .undo()
                  .undo(
                      change,
                      refused -> {
                        undoing.set(false);
                        refused.ifPresent(work::refuse);
                      });
            });
  }

  private void follow() {
    Optional<UUID> asked = change();
    if (asked.isEmpty()) return;
    work.forgetRefusal();
    means
        .undo()
        .stands(
            asked.get(),
            now -> {
              if (asked.equals(change())) stands.set(now);
            });
  }

  /// Writes the rows that could not be taken into a workbook.
  void saveRejects() {
    Messages messages = means.messages();
    Asking.FileKind kind =
        new Asking.FileKind(messages.get("import.workbook.kind"), List.of("*.xlsx"));
    means
        .asking()
        .save(messages.get("import.rejects.title"), kind, messages.get("import.rejects.fileName"))
        .ifPresent(target -> taken.get().ifPresent(now -> write(now, target)));
  }

  private void write(Taken now, Path target) {
    work.run(
        "import.rejects.task",
        progress -> {
          now.writeRejects(target);
          return target;
        },
        written ->
            means.toasts().show(means.messages().get("import.rejectsWritten.notice", written)));
  }
}
