package zveno.pairing.view.plan;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import zveno.pairing.kept.Donor;
import zveno.pairing.kept.KeptRound;
import zveno.pairing.view.bench.BenchViewModel;
import zveno.text.Messages;
import zveno.ui.Icon;

/// How many places the donor in sight has, with one more and one less.
final class CapacityRow extends HBox {
  private final Messages messages;
  private final BenchViewModel bench;
  private final Label words = new Label();
  private final Label number = new Label();
  private final Button less;
  private final Button more;

  CapacityRow(Messages messages, BenchViewModel bench) {
    this.messages = messages;
    this.bench = bench;
    getStyleClass().add("capacity-row");
    less = button(Icon.MINUS, "pairing.lessPlaces.command", -1);
    more = button(Icon.PLUS, "pairing.morePlaces.command", 1);
    number.getStyleClass().add("strong");
    number.setMinWidth(Region.USE_PREF_SIZE);
    words.setMinWidth(0);
    words.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(words, Priority.ALWAYS);
    getChildren().addAll(words, less, number, more);
    bench.plannedProperty().subscribe(now -> show());
    bench.donorProperty().subscribe(now -> show());
  }

  private Button button(Icon icon, String key, int by) {
    Button button = new Button("", icon.node());
    button.getStyleClass().addAll("flat", "icon-only", "small");
    button.setAccessibleText(messages.get(key));
    button.setId(by > 0 ? "more-places" : "less-places");
    button.setOnAction(
        e -> donor().ifPresent(now -> bench.steps().capacity(place(), now.capacity() + by)));
    return button;
  }

  private int place() {
    return bench.donorProperty().get();
  }

  private Optional<Donor> donor() {
    return bench
        .round()
        .map(KeptRound::donors)
        .filter(all -> place() >= 0 && place() < all.size())
        .map(all -> all.get(place()));
  }

  private void show() {
    Optional<Donor> donor = donor();
    words.setText(
        donor
            .map(now -> messages.get("pairing.placesOf.label", now.name()))
            .orElseGet(() -> messages.get("pairing.placesOfNone.label")));
    number.setText(donor.map(now -> Integer.toString(now.capacity())).orElse(""));
    less.setDisable(donor.isEmpty() || donor.get().capacity() == 0);
    more.setDisable(donor.isEmpty());
  }
}
