package zveno.shell;

import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import javafx.util.Subscription;
import zveno.text.Messages;
import zveno.ui.Delay;
import zveno.ui.Icon;
import zveno.ui.RunningTask;

/// The bar under everything: what is safe, what is running, which base this is.
final class StatusBar extends HBox {
  private static final Duration WORTH_SHOWING = Duration.millis(300);

  private final Messages messages;
  private final ObservableList<RunningTask> tasks;
  private final HBox running = new HBox();
  private final Delay delay;
  private Subscription shownTask = Subscription.EMPTY;

  StatusBar(
      Messages messages,
      ObservableValue<String> safe,
      ObservableList<RunningTask> tasks,
      ObservableValue<String> base) {
    this.messages = messages;
    this.tasks = tasks;
    this.delay = new Delay(WORTH_SHOWING, this::show);
    getStyleClass().add("status-bar");
    Label saved = new Label();
    saved.setId("saved");
    saved.textProperty().bind(safe);
    running.getStyleClass().add("running");
    running.setId("running");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Label where = new Label();
    where.textProperty().bind(base);
    where.setMinWidth(0);
    getChildren()
        .addAll(
            Icon.SUCCESS.node("success"), saved, running, space, Icon.DRIVE.node("muted"), where);
    tasks.addListener((ListChangeListener<RunningTask>) change -> changed());
  }

  /// Short work never flickers here.
  private void changed() {
    if (tasks.isEmpty()) {
      delay.stop();
      show();
    } else {
      delay.startUnlessRunning();
    }
  }

  private void show() {
    shownTask.unsubscribe();
    running.getChildren().clear();
    if (tasks.isEmpty()) return;
    RunningTask task = tasks.getFirst();
    Label title = new Label();
    ProgressBar bar = new ProgressBar();
    bar.progressProperty().bind(task.fraction());
    shownTask = task.fraction().subscribe(done -> title.setText(title(task, done.doubleValue())));
    Button cancel = new Button(messages.get("shell.cancelTask.button"));
    cancel.setOnAction(
        e -> {
          cancel.setDisable(true);
          task.cancel();
        });
    running.getChildren().addAll(Icon.SYNC.node("accent"), title, bar, cancel);
  }

  private String title(RunningTask task, double done) {
    String words = messages.get(task.titleKey());
    return done < 0
        ? messages.get("shell.running.status", words)
        : messages.get("shell.runningPart.status", words, Math.round(done * 100));
  }
}
