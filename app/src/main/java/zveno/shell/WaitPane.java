package zveno.shell;

import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import zveno.text.Messages;

/// What the window shows while there is nothing else to be seen in it: what lasts, in the middle.
final class WaitPane extends StackPane {
  private final Messages messages;
  private final Label words = new Label();
  private final VBox box = new VBox(words, new ProgressBar());

  WaitPane(Messages messages) {
    this.messages = messages;
    getStyleClass().add("window");
    box.getStyleClass().add("wait-window");
    box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    getChildren().add(box);
  }

  void show(String key) {
    words.setText(messages.get(key));
    box.setVisible(true);
  }

  /// An empty window, behind a question.
  void rest() {
    box.setVisible(false);
  }
}
