package zveno.pairing.view.plan;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import zveno.pairing.view.bench.BenchViewModel;
import zveno.text.Messages;
import zveno.ui.Icon;

/// How many donors each school gets.
final class DonorsEach extends HBox {
  private static final int MOST = 100;

  private final Label number = new Label();
  private final Button less;
  private final Button more;

  DonorsEach(Messages messages, BenchViewModel bench) {
    getStyleClass().add("donors-each");
    Label words = new Label(messages.get("pairing.donorsEach.label"));
    words.setMinWidth(Region.USE_PREF_SIZE);
    number.getStyleClass().add("strong");
    number.setId("donors-each");
    number.setMinWidth(Region.USE_PREF_SIZE);
    less = button(messages, bench, -1);
    more = button(messages, bench, 1);
    getChildren().addAll(words, less, number, more);
  }

  private static Button button(Messages messages, BenchViewModel bench, int by) {
    Button button = new Button("", (by > 0 ? Icon.PLUS : Icon.MINUS).node());
    button.getStyleClass().addAll("flat", "icon-only", "small");
    button.setId(by > 0 ? "more-donors" : "less-donors");
    button.setAccessibleText(
        messages.get(by > 0 ? "pairing.moreDonors.button" : "pairing.lessDonors.button"));
    button.setOnAction(
        e -> bench.steps().wish(wish -> wish.withDonorsEach(wish.donorsEach() + by)));
    return button;
  }

  void show(int donors) {
    number.setText(Integer.toString(donors));
    less.setDisable(donors <= 1);
    more.setDisable(donors >= MOST);
  }
}
