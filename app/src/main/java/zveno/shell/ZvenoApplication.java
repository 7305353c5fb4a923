package zveno.shell;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import zveno.faults.Fault;
import zveno.ui.FxAsking;
import zveno.ui.FxTasks;
import zveno.ui.Opening;
import zveno.ui.Theme;

/// The window's life: from the toolkit's start until the window is closed.
///
/// Not a JavaFX Application: the toolkit is started by hand, so that what the window works with
/// comes through a constructor and not through something static.
public final class ZvenoApplication {
  private static final Logger LOG = LoggerFactory.getLogger(ZvenoApplication.class);

  private final Office office;
  private final CountDownLatch closed = new CountDownLatch(1);

  public ZvenoApplication(Office office) {
    this.office = office;
  }

  /// Opens the window and returns when the user closed it and everything is written.
  ///
  /// @throws NoScreenException when no window can be opened here
  public void run() throws NoScreenException, InterruptedException {
    // Only the toolkit starts in it, and whatever it throws means that there is none: it has no
    // type of its own for a missing display, GTK or library.
    FutureTask<?> start = new FutureTask<>(() -> Platform.startup(this::open), true);
    start.run();
    try {
      start.get();
    } catch (ExecutionException noScreen) {
      throw new NoScreenException(noScreen);
    }
    closed.await();
    Platform.exit();
  }

  private void open() {
    Stage stage = new Stage();
    FaultWindow faults = new FaultWindow(office.messages(), Opening.bySystem(), office.logs());
    Consumer<Throwable> onFault =
        thrown -> {
          Fault fault = Fault.of(thrown);
          LOG.error("fault {} {}", fault.code(), fault.stack());
          faults.show(stage.isShowing() ? stage : null, fault);
        };
    Thread.currentThread().setUncaughtExceptionHandler((thread, thrown) -> onFault.accept(thrown));
    FxTasks tasks = new FxTasks(onFault);
    Theme theme = new Theme();
    WindowSettings settings = WindowSettings.load(office.settings());
    settings.giveTo(theme);
    theme.apply();
    FxAsking asking = new FxAsking(office.messages(), () -> stage, settings.folder());
    Shell shell = Assembly.assemble(office, tasks, theme, asking, settings);
    stage.setTitle(office.messages().get("shell.program.name"));
    stage.setScene(shell.scene());
    settings.giveTo(stage);
    stage.setOnCloseRequest(e -> shell.keepEdits());
    stage.setOnHidden(
        e -> {
          settings.save();
          tasks.close();
          closed.countDown();
        });
    stage.show();
  }
}
