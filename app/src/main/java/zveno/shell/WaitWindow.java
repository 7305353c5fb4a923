package zveno.shell;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.util.Duration;
import zveno.text.Messages;
import zveno.ui.Delay;

/// Says what lasts while there is no other window; short work never shows it.
final class WaitWindow {
  private static final Duration WORTH_SHOWING = Duration.millis(700);

  private final Messages messages;
  private final Stage stage = new Stage();
  private final Label words = new Label();
  private final Delay delay = new Delay(WORTH_SHOWING, stage::show);

  WaitWindow(Messages messages) {
    this.messages = messages;
    stage.setTitle(messages.get("shell.program.name"));
    stage.setScene(new Scene(content()));
    // Nothing could be taken back here, so there is nothing to close.
    stage.setOnCloseRequest(javafx.event.Event::consume);
  }

  private Region content() {
    VBox box = new VBox(words, new ProgressBar());
    box.getStyleClass().add("wait-window");
    return box;
  }

  void show(String key) {
    words.setText(messages.get(key));
    delay.restart();
  }

  void hide() {
    delay.stop();
    stage.hide();
  }
}
