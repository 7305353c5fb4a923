package zveno.intake.view;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import zveno.intake.draft.Draft;
import zveno.intake.draft.FileLook;
import zveno.intake.draft.ProblemGroup;
import zveno.intake.draft.RowMarks;
import zveno.intake.draft.Taken;
import zveno.intake.mending.Mending;
import zveno.text.Messages;
import zveno.ui.Asking;

/// An import on its way from file to result. Nothing is written before [#apply]; what the user said
/// stays here when he leaves the screen.
public final class ImportModel {
  private static final String APPLYING = "import.apply.task";

  private final ImportMeans means;
  private final ImportWork work;
  private final ImportEnd end;
  private final ObjectProperty<ImportStep> step = new SimpleObjectProperty<>(ImportStep.FILE);
  private final DraftInHand hand = new DraftInHand();
  private final Foretelling foretelling;
  private final BooleanProperty remember = new SimpleBooleanProperty(true);
  private Runnable leave = () -> {};

  public ImportModel(ImportMeans means) {
    this.means = means;
    this.work = new ImportWork(means);
    this.end = new ImportEnd(means, work);
    this.foretelling = new Foretelling(means, work, hand);
  }

  /// Gives the way to the records that were brought in.
  public void onLeave(Runnable way) {
    leave = way;
  }

  /// Goes to the records; what was begun stays.
  void leave() {
    leave.run();
  }

  ImportMeans means() {
    return means;
  }

  Messages messages() {
    return means.messages();
  }

  /// The step in sight.
  ReadOnlyObjectProperty<ImportStep> stepProperty() {
    return step;
  }

  ReadOnlyObjectProperty<Optional<FileLook>> lookProperty() {
    return hand.lookProperty();
  }

  public ReadOnlyObjectProperty<Optional<Draft>> draftProperty() {
    return hand.draftProperty();
  }

  /// What the draft would do, as it was foretold last.
  ReadOnlyObjectProperty<Optional<Foretold>> foretoldProperty() {
    return foretelling.foretoldProperty();
  }

  /// New records of the preview that are like stored ones.
  ReadOnlyObjectProperty<List<ProblemGroup.Ask>> alikeProperty() {
    return foretelling.alikeProperty();
  }

  /// What came of it.
  ImportEnd end() {
    return end;
  }

  /// Whether a file is on its way; one that was brought in is not.
  public boolean isUnderWay() {
    return draftProperty().get().isPresent() && !end.isOver();
  }

  /// What is done in the background, and what is told of it.
  ImportWork work() {
    return work;
  }

  /// Whether what the user says is kept for the next file of this table.
  BooleanProperty rememberProperty() {
    return remember;
  }

  /// Lets the user choose a file.
  public void choose() {
    Asking.FileKind kind =
        new Asking.FileKind(
            messages().get("import.files.kind"), List.of("*.xlsx", "*.xls", "*.xlsm", "*.csv"));
    means.asking().open(means.say("import.choose.title"), kind).ifPresent(this::open);
  }

  /// Looks at a file. What was begun with another one is let go.
  public void open(Path file) {
    if (applying()) {
      means.toasts().show(messages().get("import.wait.notice"));
      return;
    }
    again();
    look(file, Optional.empty(), Optional.empty(), true);
  }

  /// Another sheet of the file.
  void sheet(String name) {
    lookProperty()
        .get()
        .ifPresent(now -> look(now.file(), Optional.of(name), Optional.empty(), false));
  }

  /// Another row for the heading.
  void heading(int row) {
    lookProperty()
        .get()
        .ifPresent(now -> look(now.file(), Optional.of(now.sheet()), Optional.of(row), false));
  }

  private void look(Path file, Optional<String> sheet, Optional<Integer> row, boolean goOn) {
    work.run(
        "import.look.task",
        progress -> means.drafts().look(file, sheet, row),
        found -> {
          hand.take(found, found.draft());
          foretelling.forget();
          if (!goOn) return;
          step.set(ImportStep.COLUMNS);
          if (hand.isKnown()) check();
        });
  }

  /// Looks at the file of the draft again, which somebody wrote since: what was said of its columns
  /// and put right in its rows goes on as far as it fits.
  void lookAgain() {
    Optional<Draft> now = draftProperty().get();
    if (!isUnderWay() || work.busyProperty().get()) return;
    RowMarks marks = hand.marks();
    work.runOnFile(
        "import.look.task",
        progress -> means.drafts().renew(now.orElseThrow(), marks),
        renewed -> {
          hand.take(renewed.look(), renewed.draft());
          foretelling.forget();
          work.tell(new RenewedWords(messages()).of(renewed));
          if (canCheck() && renewed.gone().isEmpty()) check();
          else step.set(ImportStep.COLUMNS);
        });
  }

  /// Says what a column means.
  ///
  /// @param field empty: nothing of it is wanted
  void feed(int column, String field) {
    hand.feed(column, field);
    foretelling.forget();
  }

  /// Goes to a step that was reached already.
  void go(ImportStep wanted) {
    if (wanted == ImportStep.CHECK) check();
    else step.set(wanted);
  }

  /// Whether the step can be gone to now.
  boolean canGo(ImportStep wanted) {
    return switch (wanted) {
      case FILE -> !end.isOver();
      case COLUMNS -> lookProperty().get().isPresent() && !end.isOver();
      case CHECK -> canCheck() && !end.isOver();
      case RESULT -> end.isOver();
    };
  }

  /// Whether enough columns are known to tell a record.
  boolean canCheck() {
    return hand.tells(means.drafts().kind().keys());
  }

  /// Foretells what the file would do.
  void check() {
    step.set(ImportStep.CHECK);
    foretelling.ask();
  }

  /// The base may be another than when the user left.
  void shown() {
    if (step.get() == ImportStep.CHECK && !applying()) foretelling.ask();
  }

  /// Puts something right, and foretells anew.
  void mend(UnaryOperator<Mending> change) {
    if (applying()) return;
    hand.mend(change);
    foretelling.ask();
  }

  private boolean applying() {
    return work.isRunning(APPLYING);
  }

  /// Writes it all as one change.
  void apply() {
    Optional<Draft> now = draftProperty().get();
    if (now.isEmpty() || work.busyProperty().get() || foretoldProperty().get().isEmpty()) return;
    work.runOnFile(
        APPLYING,
        progress -> {
          Taken done = means.drafts().take(now.get(), ImportWork.watch(progress));
          if (remember.get()) means.drafts().remember(now.get(), true);
          return done;
        },
        done -> {
          work.forgetNotice();
          end.done(done);
          step.set(ImportStep.RESULT);
          means.changed().run();
        });
  }

  /// Begins anew.
  void again() {
    forget();
    step.set(ImportStep.FILE);
  }

  private void forget() {
    hand.forget();
    foretelling.forget();
    end.forget();
    work.forgetRefusal();
    work.forgetNotice();
    step.set(ImportStep.FILE);
  }
}
