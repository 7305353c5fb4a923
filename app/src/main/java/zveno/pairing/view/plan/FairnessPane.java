package zveno.pairing.view.plan;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import zveno.pairing.Fairness;
import zveno.pairing.PlanWords;
import zveno.pairing.kept.KeptRound;
import zveno.pairing.kept.Planned;
import zveno.pairing.kept.Wish;
import zveno.pairing.view.bench.BenchViewModel;
import zveno.pairing.view.bench.BenchWords;
import zveno.pairing.view.bench.ModePrice;
import zveno.text.Messages;
import zveno.text.RussianNumber;
import zveno.ui.Tips;

/// What the best plan is, and what that costs.
final class FairnessPane extends VBox {
  private static final int MOST_CELLS = 10_000;

  private final Messages messages;
  private final BenchViewModel bench;
  private final BenchWords words;
  private final Map<Fairness, ToggleButton> modes = new EnumMap<>(Fairness.class);
  private final Label limitLabel;
  private final TextField limit = new TextField();
  private final DonorsEach each;
  private final Label prices = new Label();
  private boolean showing;

  FairnessPane(Messages messages, BenchViewModel bench) {
    this.messages = messages;
    this.bench = bench;
    this.words = new BenchWords(messages);
    getStyleClass().add("fairness-pane");
    Label title = new Label(messages.get("pairing.fairness.title"));
    title.getStyleClass().add("strong");
    title.setMinWidth(Region.USE_PREF_SIZE);
    HBox buttons = new HBox();
    buttons.getStyleClass().add("segmented");
    ToggleGroup group = new ToggleGroup();
    for (Fairness mode : Fairness.values()) {
      ToggleButton button = button(mode, group);
      modes.put(mode, button);
      buttons.getChildren().add(button);
    }
    buttons.getChildren().getFirst().getStyleClass().add("first");
    buttons.getChildren().getLast().getStyleClass().add("last");
    limitLabel = new Label(messages.get("pairing.limit.label"));
    limitLabel.setMinWidth(Region.USE_PREF_SIZE);
    limit.setId("price-limit");
    limit.getStyleClass().add("short-field");
    limit.setAccessibleText(messages.get("pairing.limit.label"));
    limit.setOnAction(e -> takeLimit());
    limit.focusedProperty().addListener((o, had, has) -> left(has));
    each = new DonorsEach(messages, bench);
    HBox price = new HBox(limitLabel, limit);
    price.getStyleClass().add("donors-each");
    FlowPane first = new FlowPane(title, each);
    FlowPane second = new FlowPane(buttons, price);
    for (FlowPane row : List.of(first, second)) row.getStyleClass().add("fairness-row");
    prices.setId("mode-prices");
    prices.getStyleClass().addAll("caption", "muted");
    prices.setWrapText(true);
    prices.setMinHeight(Region.USE_PREF_SIZE);
    getChildren().addAll(first, second, prices);
    bench.plannedProperty().subscribe(this::show);
  }

  private ToggleButton button(Fairness mode, ToggleGroup group) {
    ToggleButton button = new ToggleButton(words.mode(mode));
    button.setId("mode-" + mode.code());
    button.setToggleGroup(group);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(
        e -> {
          button.setSelected(true);
          bench.steps().wish(wish -> wish.with(mode));
        });
    Tips.add(button, new PlanWords(messages).fairness(mode));
    return button;
  }

  private void left(boolean has) {
    if (!has && !showing) takeLimit();
  }

  /// Up to one decimal, 0 to 100; anything else is put back.
  private void takeLimit() {
    BigDecimal most = BigDecimal.valueOf(100);
    Optional<BigDecimal> typed =
        RussianNumber.parse(limit.getText().replace("%", ""))
            .filter(share -> share.signum() >= 0 && share.compareTo(most) <= 0)
            .filter(share -> share.stripTrailingZeros().scale() <= 1);
    typed.ifPresentOrElse(
        share -> bench.steps().wish(wish -> wish.withMaxPrice(share.movePointRight(1).intValue())),
        () -> bench.round().ifPresent(round -> showLimit(round.wish())));
  }

  private void showLimit(Wish wish) {
    limit.setText(RussianNumber.format(BigDecimal.valueOf(wish.maxPrice(), 1)));
  }

  private void show(Optional<Planned> planned) {
    if (planned.isEmpty()) return;
    showing = true;
    Wish wish = planned.get().round().wish();
    modes.forEach((mode, button) -> button.setSelected(mode == wish.fairness()));
    boolean priced = wish.fairness() == Fairness.PRICED;
    for (Region part : List.of(limitLabel, limit)) {
      part.setVisible(priced);
      part.setManaged(priced);
    }
    showLimit(wish);
    each.show(wish.donorsEach());
    prices.setText(own(planned.get()));
    showing = false;
    KeptRound round = planned.get().round();
    if ((long) round.recipients().size() * round.donors().size() <= MOST_CELLS) {
      bench.ask(ModePrice::all, this::showPrices);
    }
  }

  private String own(Planned planned) {
    var fairness = planned.plan().fairness();
    if (fairness.mode() == Fairness.TOTAL) return messages.get("pairing.bestTotal.text");
    return messages.get(
        "pairing.modePrice.own",
        fairness.price().map(words::percent).orElse("—"),
        words.number(fairness.totalWithout()));
  }

  private void showPrices(List<ModePrice> all) {
    Fairness now = bench.round().map(round -> round.wish().fairness()).orElse(Fairness.TOTAL);
    String others =
        all.stream()
            .filter(one -> one.mode() != now && one.mode() != Fairness.PRICED)
            .map(this::words)
            .collect(Collectors.joining(" · "));
    String own =
        now == Fairness.TOTAL
            ? ""
            : bench.plannedProperty().get().map(this::own).map(text -> text + " · ").orElse("");
    prices.setText(own + others);
  }

  private String words(ModePrice one) {
    return messages.get(
        "pairing.modePrice.other",
        words.mode(one.mode()),
        one.worst().map(words::number).orElse("—"),
        one.price().map(words::percent).orElse("—"));
  }
}
