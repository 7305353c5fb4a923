package zveno.pairing.view.plan;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import zveno.pairing.Plan;
import zveno.pairing.kept.Mark;
import zveno.pairing.kept.Planned;
import zveno.pairing.view.bench.BenchWords;
import zveno.text.Messages;

/// The figures of the plan, over it.
final class FiguresPane extends HBox {
  private static final String NONE = "—";

  private final Messages messages;
  private final BenchWords words;
  private final Label total;
  private final Label mean;
  private final Label worst;
  private final Label matched;
  private final Label pinned;

  FiguresPane(Messages messages) {
    this.messages = messages;
    this.words = new BenchWords(messages);
    getStyleClass().add("plan-figures");
    setMinWidth(0);
    total = figure("pairing.total.figure", "total");
    mean = figure("pairing.mean.figure", "mean");
    worst = figure("pairing.worst.figure", "worst");
    matched = figure("pairing.matched.figure", "matched");
    pinned = figure("pairing.pinned.figure", "pinned");
  }

  private Label figure(String key, String id) {
    Label name = new Label(messages.get(key));
    name.getStyleClass().addAll("caption", "muted");
    name.setMinWidth(Region.USE_PREF_SIZE);
    Label value = new Label(NONE);
    value.getStyleClass().add("figure");
    value.setMinWidth(Region.USE_PREF_SIZE);
    value.setId("figure-" + id);
    VBox both = new VBox(name, value);
    getChildren().add(both);
    return value;
  }

  /// Where there is no room for all, the mean gives way.
  @Override
  protected void layoutChildren() {
    Node least = mean.getParent();
    least.setManaged(true);
    boolean room = prefWidth(-1) <= getWidth() || getWidth() <= 0;
    least.setManaged(room);
    least.setVisible(room);
    super.layoutChildren();
  }

  void show(Optional<Planned> planned) {
    if (planned.isEmpty()) return;
    Plan plan = planned.get().plan();
    total.setText(words.number(plan.total()));
    mean.setText(plan.mean().map(words::rounded).orElse(NONE));
    worst.setText(plan.worst().map(words::number).orElse(NONE));
    matched.setText(messages.get("pairing.matched.value", plan.matched(), plan.recipients()));
    pinned.setText(Integer.toString(planned.get().round().places(Mark.Kind.PIN).size()));
  }
}
