package zveno.pairing.view.why;

import java.math.BigDecimal;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import zveno.pairing.view.bench.BenchWords;
import zveno.pairing.view.bench.DonorPrice;
import zveno.text.Messages;
import zveno.ui.Icon;
import zveno.ui.Tips;

/// Who would move: school, donor now, donor then, what it gains or loses. Long names break into
/// lines, so that the donor then is always seen.
final class ChainRows extends VBox {
  private static final int MOST = 8;

  private final Messages messages;

  ChainRows(Messages messages) {
    this.messages = messages;
    getStyleClass().add("chain-rows");
  }

  void show(DonorPrice other) {
    getChildren().clear();
    other.moves().stream().limit(MOST).map(this::row).forEach(getChildren()::add);
    int more = other.moves().size() - MOST;
    if (more > 0) {
      Label rest = new Label(messages.get("pairing.chain.more", more));
      rest.getStyleClass().addAll("caption", "muted");
      getChildren().add(rest);
    }
  }

  private HBox row(DonorPrice.Move move) {
    String none = messages.get("pairing.chain.none");
    Label school = new Label(move.recipient());
    school.getStyleClass().addAll("strong", "chain-school");
    Label from = new Label(move.from().orElse(none));
    from.getStyleClass().add("chain-from");
    Label to = new Label(move.to().orElse(none));
    to.getStyleClass().add("medium");
    for (Label label : new Label[] {school, from, to}) label.setMinWidth(0);
    Label gain = new Label(move.gain().map(new BenchWords(messages)::signed).orElse(""));
    gain.getStyleClass().addAll("strong", sign(move.gain().orElse(BigDecimal.ZERO)));
    gain.setMinWidth(Region.USE_PREF_SIZE);
    HBox then = new HBox(Icon.FORWARD.node("tiny", "muted"), to);
    then.getStyleClass().add("chain-row");
    FlowRow names = new FlowRow(school, from, then);
    names.getStyleClass().add("chain-names");
    names.setMinWidth(0);
    for (Region part : new Region[] {school, from, then}) {
      part.maxWidthProperty().bind(names.widthProperty());
    }
    HBox.setHgrow(names, Priority.ALWAYS);
    HBox row = new HBox(names, gain);
    row.getStyleClass().add("chain-row");
    String words =
        messages.get(
            "pairing.chain.text",
            move.recipient(),
            move.from().orElse(none),
            move.to().orElse(none));
    row.setAccessibleText(words);
    Tips.add(row, words);
    return row;
  }

  private static String sign(BigDecimal gain) {
    return switch (gain.signum()) {
      case 1 -> "gain";
      case -1 -> "loss";
      default -> "muted";
    };
  }
}
