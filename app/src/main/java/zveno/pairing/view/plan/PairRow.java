package zveno.pairing.view.plan;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import zveno.pairing.Plan;
import zveno.pairing.view.bench.BenchWords;
import zveno.pairing.view.bench.DonorPrice;
import zveno.pairing.view.bench.SwapViewModel.Offer;
import zveno.text.Messages;
import zveno.ui.Icon;
import zveno.ui.Tips;

/// What a line of a pair looks like: lock, schools, margin, bar and score.
final class PairRow extends HBox {
  private static final PseudoClass PINNED = PseudoClass.getPseudoClass("pinned");

  /// In letters of the margin.
  private static final double ROOM_FOR_MARGIN = 40;

  /// Widths of names and of one letter, in em.
  private static final double SHORT_NAME = 4.6;

  private static final double LONG_NAME = 11;
  private static final double LETTER = 0.62;

  private final Messages messages;
  private final BenchWords words;
  private final Button lock = new Button("", Icon.UNLOCKED.node());
  private final Label recipient = new Label();
  private final Label donor = new Label();
  private final Label margin = new Label();
  private final Label price = new Label();
  private final ScoreBar bar = new ScoreBar();
  private final Label score = new Label();
  private double em = SHORT_NAME;

  /// @param toggled fixes the pair or lets it go
  PairRow(Messages messages, Runnable toggled) {
    this.messages = messages;
    this.words = new BenchWords(messages);
    getStyleClass().add("pair-row");
    setAlignment(Pos.CENTER_LEFT);
    lock.getStyleClass().addAll("flat", "icon-only", "lock");
    lock.setFocusTraversable(false);
    lock.setOnAction(e -> toggled.run());
    recipient.getStyleClass().addAll("strong", "school");
    donor.getStyleClass().addAll("strong", "school");
    margin.getStyleClass().addAll("caption", "muted", "margin");
    margin.setMaxWidth(Double.MAX_VALUE);
    margin.setMinWidth(0);
    margin.setPrefWidth(0);
    HBox.setHgrow(margin, Priority.ALWAYS);
    price.getStyleClass().add("offer");
    price.setMinWidth(Region.USE_PREF_SIZE);
    price.setManaged(false);
    price.setVisible(false);
    score.getStyleClass().addAll("strong", "score");
    getChildren()
        .addAll(lock, recipient, Icon.SWAP.node("row-icon"), donor, margin, price, bar, score);
  }

  /// Where there is little room the margin gives way; it stands beside the plan too.
  @Override
  protected void layoutChildren() {
    double names = 2 * (em - SHORT_NAME);
    margin.setVisible(getWidth() > (ROOM_FOR_MARGIN + names) * margin.getFont().getSize());
    super.layoutChildren();
  }

  /// @param letters how long the longest name of the round is
  void show(PlanLine.Paired line, int letters) {
    em = Math.clamp(letters * LETTER, SHORT_NAME, LONG_NAME);
    for (Label school : new Label[] {recipient, donor}) {
      school.setStyle("-fx-min-width: " + em + "em; -fx-pref-width: " + em + "em;");
    }
    recipient.setTooltip(letters * LETTER > em ? Tips.of(line.pair().recipient()) : null);
    donor.setTooltip(letters * LETTER > em ? Tips.of(line.pair().donor()) : null);
    boolean pinned = line.pair().pinned();
    pseudoClassStateChanged(PINNED, pinned);
    lock.setGraphic((pinned ? Icon.LOCKED : Icon.UNLOCKED).node());
    lock.setAccessibleText(messages.get(pinned ? "pairing.unpin.command" : "pairing.pin.command"));
    recipient.setText(line.pair().recipient());
    donor.setText(line.pair().donor());
    price(line.pair());
    bar.show(line.share());
    score.setText(words.number(line.pair().score()));
  }

  /// Shows what letting the pair go would do.
  void price(Plan.Pair pair) {
    margin.setText(margin(pair));
  }

  /// What a screen reader says.
  String words(Plan.Pair pair) {
    return messages.get(
        "pairing.row.text",
        pair.recipient(),
        pair.donor(),
        words.number(pair.score()),
        margin(pair));
  }

  private String margin(Plan.Pair pair) {
    if (pair.pinned()) {
      return pair.pinPrice()
          .filter(lost -> lost.signum() > 0)
          .map(lost -> messages.get("pairing.row.pinnedPrice", words.number(lost)))
          .orElseGet(() -> messages.get("pairing.row.pinned"));
    }
    if (pair.margin().isEmpty() || pair.nextBest().isEmpty()) return "";
    String next = pair.nextBest().get();
    return pair.margin().get().signum() == 0
        ? messages.get("pairing.row.equal", next)
        : messages.get("pairing.row.margin", next, words.number(pair.margin().get()));
  }

  /// What letting the donor go here would do.
  void offer(Optional<Offer> offer) {
    price.setVisible(offer.isPresent());
    price.setManaged(offer.isPresent());
    bar.setVisible(offer.isEmpty());
    bar.setManaged(offer.isEmpty());
    offer.ifPresent(now -> price.setText(text(now)));
  }

  private String text(Offer offer) {
    Optional<DonorPrice> found = offer.price();
    if (found.isEmpty()) return messages.get("pairing.offer.unknown");
    if (!found.get().possible()) return messages.get("pairing.offer.impossible");
    return found
        .get()
        .why()
        .price()
        .map(lost -> messages.get("pairing.offer.price", words.signed(lost.negate())))
        .orElse("");
  }
}
