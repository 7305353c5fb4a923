package zveno.pairing.view.why;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import zveno.pairing.Plan;
import zveno.pairing.PlanWords;
import zveno.pairing.kept.KeptRound;
import zveno.pairing.kept.Planned;
import zveno.pairing.view.bench.BenchViewModel;
import zveno.pairing.view.bench.BenchWords;
import zveno.pairing.view.bench.DonorPrice;
import zveno.pairing.view.bench.PriceViewModel;
import zveno.pairing.view.bench.WhyViewModel;
import zveno.text.Messages;

/// The pair in sight, why it is so, and the certificate of the plan.
public final class WhyPane extends VBox {
  private static final int MOST = 6;

  private final Messages messages;
  private final BenchViewModel bench;
  private final WhyViewModel why;
  private final PriceViewModel prices;
  private final Label title = new Label();
  private final Label under = new Label();
  private final Label score = new Label();
  private final Label reason = new Label();
  private final Label othersTitle = new Label();
  private final FlowRow others = new FlowRow();
  private final WhyCard card;

  /// @param ofPair what can be done with the pair in sight
  public WhyPane(
      Messages messages,
      BenchViewModel bench,
      WhyViewModel why,
      PriceViewModel prices,
      List<Button> ofPair) {
    this.messages = messages;
    this.bench = bench;
    this.why = why;
    this.prices = prices;
    this.card = new WhyCard(messages, bench, why);
    getStyleClass().add("why-pane");
    title.getStyleClass().add("title");
    title.setWrapText(true);
    title.setMinHeight(Region.USE_PREF_SIZE);
    under.getStyleClass().addAll("caption", "muted");
    score.getStyleClass().add("headline");
    score.setMinWidth(Region.USE_PREF_SIZE);
    reason.setWrapText(true);
    reason.setMinHeight(Region.USE_PREF_SIZE);
    reason.setId("pair-reason");
    othersTitle.getStyleClass().add("strong");
    VBox names = new VBox(title, under);
    names.setMinWidth(0);
    HBox.setHgrow(names, Priority.ALWAYS);
    HBox head = new HBox(names, score);
    head.getStyleClass().add("why-head");
    FlowRow buttons = new FlowRow(ofPair.toArray(Button[]::new));
    VBox parts = new VBox(head, reason, buttons, card, othersTitle, others);
    parts.getStyleClass().add("why-parts");
    ScrollPane scroll = new ScrollPane(parts);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("plain");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    ProofPane proof = new ProofPane(messages);
    getChildren().addAll(scroll, proof);
    bench
        .plannedProperty()
        .subscribe(
            now -> {
              proof.show(now);
              show();
            });
    bench.recipientProperty().addListener((o, old, now) -> show());
    bench.donorProperty().addListener((o, old, now) -> show());
    prices.foundProperty().addListener((o, old, now) -> show());
    why.othersProperty().subscribe(this::chips);
  }

  /// Lets the user choose another donor by keys.
  public void choose() {
    card.choose();
  }

  private void show() {
    Optional<Planned> planned = bench.plannedProperty().get();
    int place = bench.recipientProperty().get();
    if (planned.isEmpty() || place < 0 || place >= planned.get().round().recipients().size()) {
      return;
    }
    KeptRound round = planned.get().round();
    String recipient = round.recipients().get(place).name();
    List<Plan.Pair> own =
        planned.get().plan().pairs().stream()
            .filter(pair -> pair.recipient().equals(recipient))
            .toList();
    int donor = bench.donorProperty().get();
    Optional<Plan.Pair> pair =
        own.stream()
            .filter(one -> donor >= 0 && one.donor().equals(round.donors().get(donor).name()))
            .findFirst()
            .or(() -> own.stream().findFirst());
    pair.ifPresent(prices::want);
    pair.map(prices::known)
        .ifPresentOrElse(one -> show(planned.get(), one), () -> showNone(planned.get(), recipient));
    othersTitle.setText(messages.get("pairing.others.title", recipient));
  }

  private void show(Planned planned, Plan.Pair pair) {
    WhyWords words = new WhyWords(messages);
    title.setText(messages.get("pairing.pair.names", pair.recipient(), pair.donor()));
    under.setText(
        pair.pinned()
            ? messages.get("pairing.row.pinned")
            : words.margin(planned, pair).orElse(""));
    score.setText(new BenchWords(messages).number(pair.score()));
    reason.setText(words.pair(planned, pair));
  }

  private void showNone(Planned planned, String recipient) {
    title.setText(recipient);
    under.setText(messages.get("pairing.side.none"));
    score.setText("");
    reason.setText(
        planned.plan().unmatched().stream()
            .filter(one -> one.recipient().equals(recipient))
            .findFirst()
            .map(new PlanWords(messages)::reason)
            .orElse(""));
  }

  private void chips(List<DonorPrice> all) {
    others.getChildren().clear();
    all.stream().filter(DonorPrice::possible).limit(MOST).forEach(this::chip);
    othersTitle.setVisible(!others.getChildren().isEmpty());
  }

  private void chip(DonorPrice other) {
    String score = other.score().map(new BenchWords(messages)::number).orElse("");
    Button chip = new Button(messages.get("pairing.donorScore.text", other.donor(), score));
    chip.getStyleClass().addAll("small", "chip");
    chip.setMinWidth(Region.USE_PREF_SIZE);
    chip.setOnAction(e -> why.choose(other.pair().donor()));
    others.getChildren().add(chip);
  }
}
