package zveno.shell;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.stage.Modality;
import javafx.stage.Stage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import zveno.faults.Fault;
import zveno.shell.rooms.Office;
import zveno.text.Messages;
import zveno.ui.FxAsking;
import zveno.ui.FxTasks;
import zveno.ui.Opening;
import zveno.ui.Theme;
import zveno.ui.paper.SystemPrinting;

/// The program's life on the screen: from the toolkit's start to its end, one window after another.
///
/// Not a JavaFX Application: the toolkit is started by hand, so that what the window works with
/// comes through a constructor and not through something static.
public final class ZvenoApplication implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(ZvenoApplication.class);

  private final Messages messages;
  private final Path logs;
  private final CompletableFuture<Parts> parts;
  private final Rehearsal rehearsal = Rehearsal.ofThisProcess();

  /// What lasts as long as the toolkit runs.
  private record Parts(WindowSettings settings, Theme theme, Stage stage, Scene meanwhile) {
    WaitPane waiting() {
      return (WaitPane) meanwhile.getRoot();
    }
  }

  private ZvenoApplication(Messages messages, Path logs, CompletableFuture<Parts> parts) {
    this.messages = messages;
    this.logs = logs;
    this.parts = parts;
  }

  /// Begins to start the toolkit, on a thread of its own, so that the base can be opened meanwhile.
  /// Whether there is a screen at all shows when the first window is wanted.
  ///
  /// @param logs the folder of the program's log
  /// @param settings the file in which the window keeps its arrangement
  public static ZvenoApplication start(Messages messages, Path logs, Path settings) {
    CompletableFuture<Parts> parts = new CompletableFuture<>();
    Thread.ofPlatform().daemon().name("toolkit").start(() -> toolkit(messages, settings, parts));
    return new ZvenoApplication(messages, logs, parts);
  }

  private static void toolkit(Messages messages, Path settings, CompletableFuture<Parts> parts) {
    // Only the toolkit starts in it, and whatever it throws means that there is none: it has no
    // type of its own for a missing display, GTK or library.
    FutureTask<?> start =
        new FutureTask<>(
            () ->
                Platform.startup(
                    () -> parts.completeAsync(() -> parts(messages, settings), Runnable::run)),
            true);
    start.run();
    try {
      start.get();
    } catch (ExecutionException noScreen) {
      parts.completeExceptionally(new NoScreenException(noScreen));
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /// The window is there at once, in its place and size; what is in it comes with the base.
  private static Parts parts(Messages messages, Path settings) {
    Platform.setImplicitExit(false);
    WindowSettings kept = WindowSettings.load(settings);
    Theme theme = new Theme();
    kept.giveTo(theme);
    theme.apply();
    Stage stage = new Stage();
    stage.setTitle(messages.get("shell.program.name"));
    stage.getIcons().setAll(ProgramIcon.sizes());
    Parts parts = new Parts(kept, theme, stage, new Scene(new WaitPane(messages)));
    Rehearsal.ofThisProcess().frame("window", parts.meanwhile());
    kept.giveTo(stage);
    wait(parts, "shell.opening.text");
    return parts;
  }

  /// Says what lasts until the window has something to show.
  public void waiting(String key) {
    var _ = parts.thenAcceptAsync(ready -> wait(ready, key), Platform::runLater);
  }

  private static void wait(Parts ready, String key) {
    Stage stage = ready.stage();
    ready.waiting().show(key);
    stage.setScene(ready.meanwhile());
    // Nothing could be taken back here, so there is nothing to close.
    stage.setOnCloseRequest(Event::consume);
    stage.setOnHidden(null);
    if (!stage.isShowing()) stage.show();
  }

  /// Opens the window and returns when the user closed it and everything is written.
  ///
  /// @param told what happened before, to be said in the window
  /// @return to leave, or to put a copy in the base's place
  /// @throws NoScreenException when no window can be opened here
  public StartChoice work(Office office, Optional<String> told)
      throws NoScreenException, InterruptedException {
    CompletableFuture<StartChoice> closed = new CompletableFuture<>();
    // A base in which nothing stands asks how to begin, whatever was in sight last.
    boolean untouched = office.journal().undoable().isEmpty();
    show(
        ready -> {
          if (untouched) ready.settings().screen("");
          told.ifPresent(open(ready, office, closed)::tell);
        });
    return await(closed);
  }

  /// Tells why the base cannot be opened and returns what the user wants to do about it.
  ///
  /// @throws NoScreenException when no window can be opened here
  public StartChoice refused(StartRefusal refusal) throws NoScreenException, InterruptedException {
    CompletableFuture<StartChoice> chosen = new CompletableFuture<>();
    show(ready -> tell(ready, refusal, chosen));
    return await(chosen);
  }

  @Override
  public void close() {
    if (!parts.isCompletedExceptionally()) Platform.exit();
  }

  private Shell open(Parts ready, Office office, CompletableFuture<StartChoice> closed) {
    WindowSettings settings = ready.settings();
    Stage stage = ready.stage();
    FaultWindow faults = new FaultWindow(messages, Opening.bySystem(), logs);
    Consumer<Throwable> onFault =
        thrown -> {
          Fault fault = Fault.of(thrown);
          LOG.error("fault {} {}", fault.code(), fault.stack());
          faults.show(stage.isShowing() ? stage : null, fault);
        };
    Thread.currentThread().setUncaughtExceptionHandler((thread, thrown) -> onFault.accept(thrown));
    FxTasks tasks = new FxTasks(onFault);
    FxAsking asking = new FxAsking(messages, () -> stage, settings.folder());
    Shell shell =
        Assembly.assemble(
            office,
            tasks,
            ready.theme(),
            asking,
            Opening.bySystem(),
            new SystemPrinting(() -> stage),
            settings);
    stage.setScene(shell.scene());
    rehearsal.lastFrame("opened", shell.scene(), stage);
    rehearsal.round(shell.screens(), shell::show);
    stage.setOnCloseRequest(e -> shell.keepEdits());
    shell.onRestore(
        file -> {
          shell.keepEdits();
          settings.save();
          wait(ready, "shell.restoring.text");
          tasks.close();
          closed.complete(new StartChoice.Restore(file));
        });
    stage.setOnHidden(
        e -> {
          settings.save();
          tasks.close();
          closed.complete(new StartChoice.Leave());
        });
    return shell;
  }

  private void tell(Parts ready, StartRefusal refusal, CompletableFuture<StartChoice> chosen) {
    ready.waiting().rest();
    Stage stage = new Stage();
    stage.initOwner(ready.stage());
    stage.initModality(Modality.WINDOW_MODAL);
    FxAsking asking = new FxAsking(messages, () -> stage, ready.settings().folder());
    RefusedWindow window = new RefusedWindow(messages, asking);
    stage.setTitle(messages.get("shell.program.name"));
    stage.setScene(
        new Scene(
            window.content(
                refusal,
                choice -> {
                  chosen.complete(choice);
                  stage.close();
                })));
    stage.setOnHidden(e -> chosen.complete(new StartChoice.Leave()));
    stage.setResizable(false);
    stage.show();
  }

  private void show(Consumer<Parts> window) throws NoScreenException, InterruptedException {
    try {
      parts.thenAcceptAsync(window, Platform::runLater).get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof NoScreenException none) throw none;
      throw new IllegalStateException(e.getCause());
    }
  }

  private static <T> T await(CompletableFuture<T> future) throws InterruptedException {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }
}
