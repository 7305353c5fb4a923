package zveno.pairing.view.why;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import zveno.pairing.kept.Planned;
import zveno.pairing.view.bench.BenchWords;
import zveno.text.Messages;
import zveno.ui.Icon;

/// The certificate: there is no better plan, and how that was checked.
final class ProofPane extends VBox {
  private final Messages messages;
  private final Label title = new Label();
  private final Label time = new Label();
  private final Label how = new Label();

  ProofPane(Messages messages) {
    this.messages = messages;
    setId("proof");
    getStyleClass().add("proof-pane");
    title.getStyleClass().add("strong");
    time.getStyleClass().addAll("caption", "muted");
    VBox words = new VBox(title, time);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    Button more = new Button(messages.get("pairing.howChecked.button"));
    more.getStyleClass().addAll("link", "flat");
    more.setMinWidth(Region.USE_PREF_SIZE);
    more.setOnAction(e -> unfold());
    HBox row = new HBox(Icon.PROVED.node("big", "success"), words, more);
    row.getStyleClass().add("card-row");
    how.setWrapText(true);
    how.setMinHeight(Region.USE_PREF_SIZE);
    how.setVisible(false);
    how.setManaged(false);
    getChildren().addAll(row, how);
  }

  private void unfold() {
    how.setVisible(!how.isVisible());
    how.setManaged(how.isVisible());
  }

  void show(Optional<Planned> planned) {
    if (planned.isEmpty()) return;
    BenchWords words = new BenchWords(messages);
    var plan = planned.get().plan();
    boolean proved = plan.proof().optimal();
    title.setText(messages.get(proved ? "pairing.proved.title" : "pairing.notProved.title"));
    time.setText(messages.get("pairing.proved.time", words.seconds(planned.get().took())));
    int pairs = planned.get().round().recipients().size() * planned.get().round().donors().size();
    how.setText(
        messages.get(
            "pairing.howChecked." + plan.fairness().mode().code(),
            pairs,
            words.number(plan.proof().gap())));
  }
}
