package zveno.shell;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import zveno.faults.Fault;
import zveno.text.Messages;
import zveno.ui.FxAsking;
import zveno.ui.FxTasks;
import zveno.ui.Opening;
import zveno.ui.Theme;

/// The program's life on the screen: from the toolkit's start to its end, one window after another.
///
/// Not a JavaFX Application: the toolkit is started by hand, so that what the window works with
/// comes through a constructor and not through something static.
public final class ZvenoApplication implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(ZvenoApplication.class);

  private final Messages messages;
  private final Path logs;
  private final WindowSettings settings;
  private final Parts parts;

  /// What lasts as long as the toolkit runs.
  private record Parts(Theme theme, WaitWindow waiting) {}

  private ZvenoApplication(Messages messages, Path logs, WindowSettings settings, Parts parts) {
    this.messages = messages;
    this.logs = logs;
    this.settings = settings;
    this.parts = parts;
  }

  /// Starts the toolkit.
  ///
  /// @param logs the folder of the program's log
  /// @param settings the file in which the window keeps its arrangement
  /// @throws NoScreenException when no window can be opened here
  public static ZvenoApplication start(Messages messages, Path logs, Path settings)
      throws NoScreenException, InterruptedException {
    // Only the toolkit starts in it, and whatever it throws means that there is none: it has no
    // type of its own for a missing display, GTK or library.
    CompletableFuture<Boolean> up = new CompletableFuture<>();
    FutureTask<?> start = new FutureTask<>(() -> Platform.startup(() -> up.complete(true)), true);
    start.run();
    try {
      start.get();
    } catch (ExecutionException noScreen) {
      throw new NoScreenException(noScreen);
    }
    await(up);
    Platform.setImplicitExit(false);
    WindowSettings kept = WindowSettings.load(settings);
    Parts parts =
        await(
            onScreen(
                () -> {
                  Theme theme = new Theme();
                  kept.giveTo(theme);
                  theme.apply();
                  return new Parts(theme, new WaitWindow(messages));
                }));
    return new ZvenoApplication(messages, logs, kept, parts);
  }

  /// Says what lasts until the next window comes.
  public void waiting(String key) {
    Platform.runLater(() -> parts.waiting().show(key));
  }

  /// Opens the window and returns when the user closed it and everything is written.
  ///
  /// @return the folder of the base to which the user went over; empty to leave
  public Optional<Path> work(Office office) throws InterruptedException {
    CompletableFuture<Optional<Path>> closed = new CompletableFuture<>();
    show(() -> open(office, closed));
    return await(closed);
  }

  /// Tells why the base cannot be opened and returns what the user wants to do about it.
  public StartChoice refused(StartRefusal refusal) throws InterruptedException {
    CompletableFuture<StartChoice> chosen = new CompletableFuture<>();
    show(() -> tell(refusal, chosen));
    return await(chosen);
  }

  @Override
  public void close() {
    Platform.exit();
  }

  private void open(Office office, CompletableFuture<Optional<Path>> closed) {
    parts.waiting().hide();
    Stage stage = new Stage();
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
    Shell shell = Assembly.assemble(office, tasks, parts.theme(), asking, settings);
    stage.setTitle(messages.get("shell.program.name"));
    stage.setScene(shell.scene());
    settings.giveTo(stage);
    stage.setOnCloseRequest(e -> shell.keepEdits());
    stage.setOnHidden(
        e -> {
          settings.save();
          tasks.close();
          closed.complete(Optional.empty());
        });
    stage.show();
  }

  private void tell(StartRefusal refusal, CompletableFuture<StartChoice> chosen) {
    parts.waiting().hide();
    Stage stage = new Stage();
    FxAsking asking = new FxAsking(messages, () -> stage, settings.folder());
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

  private static void show(Runnable window) throws InterruptedException {
    await(
        onScreen(
            () -> {
              window.run();
              return true;
            }));
  }

  private static <T> CompletableFuture<T> onScreen(Supplier<T> work) {
    return CompletableFuture.supplyAsync(work, Platform::runLater);
  }

  private static <T> T await(CompletableFuture<T> future) throws InterruptedException {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }
}
