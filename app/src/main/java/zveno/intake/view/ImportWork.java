package zveno.intake.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import zveno.intake.ImportWatch;
import zveno.intake.cells.IntakeException;
import zveno.ui.Progress;
import zveno.ui.Tasks;

/// What an import does in the background: what runs now, and why the last of it was refused.
final class ImportWork {
  private final ImportMeans means;
  private final List<String> running = new ArrayList<>();
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<Optional<String>> refusal =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  private final ReadOnlyBooleanWrapper stale = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<Optional<String>> notice =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  ImportWork(ImportMeans means) {
    this.means = means;
  }

  ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  /// Why the file was not taken, in words.
  ReadOnlyObjectProperty<Optional<String>> refusalProperty() {
    return refusal.getReadOnlyProperty();
  }

  /// Whether the refusal is of a file that was looked at and has to be looked at again.
  ReadOnlyBooleanProperty staleProperty() {
    return stale.getReadOnlyProperty();
  }

  /// What the user is told of the file besides.
  ReadOnlyObjectProperty<Optional<String>> noticeProperty() {
    return notice.getReadOnlyProperty();
  }

  /// Tells on the screen why something was not done.
  void refuse(String why) {
    refusal.set(Optional.of(why));
  }

  void forgetRefusal() {
    refusal.set(Optional.empty());
    stale.set(false);
  }

  /// Tells something of the file, until other work is asked for by the user.
  void tell(String words) {
    notice.set(Optional.of(words));
  }

  void forgetNotice() {
    notice.set(Optional.empty());
  }

  boolean isRunning(String task) {
    return running.contains(task);
  }

  /// Runs work after all work asked for before; a refusal is told on the screen.
  <T> void run(String task, Tasks.Work<T> work, Consumer<T> done) {
    run(task, work, done, thrown -> {});
  }

  /// The same with a file that was looked at before: where it is refused now, it may have changed.
  <T> void runOnFile(String task, Tasks.Work<T> work, Consumer<T> done) {
    run(task, work, done, thrown -> stale.set(thrown instanceof IntakeException));
  }

  private <T> void run(
      String task, Tasks.Work<T> work, Consumer<T> done, Consumer<Throwable> besides) {
    running.add(task);
    busy.set(true);
    forgetRefusal();
    means
        .tasks()
        .run(
            task,
            work,
            found -> {
              ended(task);
              done.accept(found);
            },
            thrown -> {
              ended(task);
              failed(thrown);
              besides.accept(thrown);
            });
  }

  private void ended(String task) {
    running.remove(task);
    busy.set(!running.isEmpty());
  }

  private void failed(Throwable thrown) {
    if (thrown instanceof CancellationException) {
      means.toasts().show(means.messages().get("import.cancelled.notice"));
      return;
    }
    Optional<String> words = means.refusals().apply(thrown);
    refusal.set(words);
    if (words.isEmpty()) means.tasks().fault(thrown);
  }

  /// Tells the status bar how far it is, and stops where the user wants it.
  static ImportWatch watch(Progress progress) {
    return share -> {
      progress.stopIfCancelled();
      progress.fraction(share);
    };
  }
}
