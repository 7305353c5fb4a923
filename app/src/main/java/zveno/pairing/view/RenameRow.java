package zveno.pairing.view;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import zveno.pairing.kept.KeptRound;
import zveno.pairing.view.bench.BenchViewModel;
import zveno.text.Messages;

/// Gives the round another name: Enter or leaving the field writes it, Esc drops it.
final class RenameRow extends HBox {
  private final BenchViewModel bench;
  private final Runnable done;
  private final TextField name = new TextField();

  /// @param done puts the focus back
  RenameRow(Messages messages, BenchViewModel bench, Runnable done) {
    this.bench = bench;
    this.done = done;
    getStyleClass().add("rename-row");
    Label label = new Label(messages.get("pairing.name.column"));
    label.setMinWidth(Region.USE_PREF_SIZE);
    name.setId("rename");
    name.setAccessibleText(messages.get("pairing.name.column"));
    HBox.setHgrow(name, Priority.ALWAYS);
    getChildren().addAll(label, name);
    show(false);
    name.setOnAction(e -> end(true));
    name.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() != KeyCode.ESCAPE) return;
          end(false);
          event.consume();
        });
    name.focusedProperty()
        .addListener(
            (o, had, has) -> {
              if (!has && isVisible()) end(true);
            });
  }

  void begin() {
    name.setText(bench.round().map(KeptRound::name).orElse(""));
    show(true);
    name.requestFocus();
    name.selectAll();
  }

  private void end(boolean write) {
    show(false);
    boolean other = !bench.round().map(KeptRound::name).orElse("").equals(name.getText().strip());
    if (write && other) bench.steps().rename(name.getText());
    done.run();
  }

  private void show(boolean there) {
    setVisible(there);
    setManaged(there);
  }
}
