package zveno.events.view.ics;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import zveno.events.ics.CalendarIntake;
import zveno.events.ics.IcsCalendar;
import zveno.events.ics.IcsException;
import zveno.events.ics.IcsReader;
import zveno.events.time.DateText;
import zveno.intake.cells.IntakeException;
import zveno.intake.cells.IntakeFault;
import zveno.settings.SchoolYear;
import zveno.text.Messages;
import zveno.ui.Asking;
import zveno.ui.Tasks;
import zveno.ui.Toasts;

/// A calendar file on its way into the base: looked at, and taken when the user says so.
public final class IcsModel {
  private static final String KIND = "calendar";

  private final Means means;
  private final ReadOnlyObjectWrapper<Optional<Look>> look =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<String>> refusal =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

  /// What it works with.
  ///
  /// @param zone of the base
  /// @param refusals words for what was thrown, when it is no fault of the program
  /// @param undo takes a change back
  /// @param changed something was written
  /// @param leave goes to the calendar
  public record Means(
      Messages messages,
      CalendarIntake intake,
      ZoneId zone,
      Supplier<SchoolYear> year,
      Tasks tasks,
      Asking asking,
      Toasts toasts,
      Function<Throwable, Optional<String>> refusals,
      Consumer<UUID> undo,
      Runnable changed,
      Runnable leave) {}

  /// A file and what it would do.
  record Look(Path file, IcsCalendar calendar, CalendarIntake.Taken taken, List<IcsRow> rows) {
    int records() {
      return taken.created() + taken.updated();
    }
  }

  public IcsModel(Means means) {
    this.means = means;
  }

  Messages messages() {
    return means.messages();
  }

  ReadOnlyObjectProperty<Optional<Look>> lookProperty() {
    return look.getReadOnlyProperty();
  }

  /// Why the file was not taken, in words.
  ReadOnlyObjectProperty<Optional<String>> refusalProperty() {
    return refusal.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  void leave() {
    means.leave().run();
  }

  /// Lets the user choose a file.
  public void choose() {
    Asking.FileKind kind =
        new Asking.FileKind(messages().get("calendar.icsFile.kind"), List.of("*.ics"));
    means.asking().open(messages().get("calendar.icsFile.title"), kind).ifPresent(this::open);
  }

  /// Tells what a file would do; nothing is written.
  public void open(Path file) {
    look.set(Optional.empty());
    DateText dates = new DateText(means.year().get());
    run(
        "import.look.task",
        () -> {
          IcsCalendar calendar = read(file);
          CalendarIntake.Taken taken = means.intake().take(calendar, name(file), true);
          return new Look(file, calendar, taken, IcsRow.of(messages(), dates, calendar, taken));
        },
        found -> look.set(Optional.of(found)));
  }

  private IcsCalendar read(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return new IcsReader(means.zone()).read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (IcsException refused) {
      throw new IntakeException(
          refused.why() == IcsException.Why.TOO_BIG
              ? IntakeFault.FILE_TOO_BIG
              : IntakeFault.FILE_UNSUPPORTED,
          KIND);
    }
  }

  /// Writes what was shown as one change.
  void apply() {
    Optional<Look> now = look.get();
    if (now.isEmpty() || busy.get()) return;
    run(
        "import.apply.task",
        () -> means.intake().take(now.get().calendar(), name(now.get().file()), false),
        this::taken);
  }

  private void taken(CalendarIntake.Taken taken) {
    look.set(Optional.empty());
    means.changed().run();
    String words = messages().get("calendar.icsTaken.notice", taken.created(), taken.updated());
    taken
        .change()
        .ifPresentOrElse(
            change ->
                means
                    .toasts()
                    .show(
                        words, messages().get("ui.undo.button"), () -> means.undo().accept(change)),
            () -> means.toasts().show(words));
    leave();
  }

  private <T> void run(String task, Supplier<T> work, Consumer<T> done) {
    busy.set(true);
    refusal.set(Optional.empty());
    means
        .tasks()
        .run(
            task,
            progress -> work.get(),
            found -> {
              busy.set(false);
              done.accept(found);
            },
            thrown -> {
              busy.set(false);
              refusal.set(means.refusals().apply(thrown));
              if (refusal.get().isEmpty()) means.tasks().fault(thrown);
            });
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
