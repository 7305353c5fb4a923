package zveno.pairing.view.why;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import zveno.pairing.WhyOther;
import zveno.pairing.kept.Mark;
import zveno.pairing.kept.Planned;
import zveno.pairing.view.bench.BenchViewModel;
import zveno.pairing.view.bench.BenchWords;
import zveno.pairing.view.bench.DonorPrice;
import zveno.pairing.view.bench.WhyViewModel;
import zveno.text.Messages;
import zveno.ui.Icon;

/// «Почему не № 908?»: the reason, who would move, the exact price, and what to do about it.
final class WhyCard extends VBox {
  private final Messages messages;
  private final BenchViewModel bench;
  private final WhyViewModel why;
  private final ComboBox<DonorPrice> choice = new ComboBox<>();
  private final Label reason = new Label();
  private final ChainRows chain;
  private final Label totals = new Label();
  private final Label price = new Label();
  private final HBox priceRow;
  private final Button show;
  private final Button accept;
  private final Button unban;
  private boolean showing;

  WhyCard(Messages messages, BenchViewModel bench, WhyViewModel why) {
    this.messages = messages;
    this.bench = bench;
    this.why = why;
    this.chain = new ChainRows(messages);
    setId("why");
    getStyleClass().add("why-card");
    Label title = new Label(messages.get("pairing.why.title"));
    title.getStyleClass().add("strong");
    title.setGraphic(Icon.HELP.node("accent"));
    title.setMinWidth(Region.USE_PREF_SIZE);
    choice.setId("why-donor");
    choice.setAccessibleText(messages.get("pairing.why.title"));
    choice.setConverter(new Names());
    choice.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(choice, Priority.ALWAYS);
    choice.valueProperty().addListener((o, old, now) -> chosen(now));
    HBox head = new HBox(title, choice);
    head.getStyleClass().add("card-row");
    reason.setId("why-reason");
    reason.setWrapText(true);
    reason.setMinHeight(Region.USE_PREF_SIZE);
    priceRow = priceRow();
    show = button("pairing.showOnPlan.button", Icon.EXAMPLE, why::showOnPlan);
    accept = button("pairing.accept.button", Icon.LOCKED, why::accept);
    accept.setId("accept");
    unban = button("pairing.unban.button", Icon.RECOVER, this::unban);
    FlowRow buttons = new FlowRow(show, accept, unban);
    getChildren().addAll(head, reason, chain, priceRow, buttons);
    why.othersProperty().subscribe(this::choices);
    why.chosenProperty().subscribe(this::show);
  }

  private HBox priceRow() {
    Label words = new Label(messages.get("pairing.price.label"));
    words.getStyleClass().add("strong");
    words.setMinWidth(0);
    totals.getStyleClass().add("muted");
    totals.setMinWidth(Region.USE_PREF_SIZE);
    price.setId("why-price");
    price.getStyleClass().add("price-badge");
    price.setMinWidth(Region.USE_PREF_SIZE);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox row = new HBox(words, space, totals, price);
    row.getStyleClass().add("price-row");
    return row;
  }

  private Button button(String key, Icon icon, Runnable action) {
    Button button = new Button(messages.get(key), icon.node());
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.getStyleClass().add("small");
    button.setOnAction(e -> action.run());
    return button;
  }

  private void unban() {
    why.chosenProperty().get().ifPresent(other -> bench.steps().lift(Mark.Kind.BAN, other.pair()));
  }

  /// Lets the user choose a donor by keys.
  void choose() {
    choice.requestFocus();
    choice.show();
  }

  private void choices(List<DonorPrice> others) {
    showing = true;
    choice.getItems().setAll(others);
    choice.setValue(why.chosenProperty().get().orElse(null));
    showing = false;
    boolean any = !others.isEmpty();
    setVisible(any);
    setManaged(any);
  }

  private void chosen(@Nullable DonorPrice other) {
    if (!showing && other != null) why.choose(other.pair().donor());
  }

  private void show(Optional<DonorPrice> chosen) {
    showing = true;
    choice.setValue(chosen.orElse(null));
    showing = false;
    Optional<Planned> planned = bench.plannedProperty().get();
    if (chosen.isEmpty() || planned.isEmpty()) return;
    DonorPrice other = chosen.get();
    reason.setText(new WhyWords(messages).reason(planned.get(), other));
    chain.show(other);
    boolean possible = other.possible();
    boolean banned = other.why().blockedBy().filter(WhyOther.Block.BAN::equals).isPresent();
    present(chain, possible);
    present(priceRow, possible);
    present(show, possible && other.moves().size() > 1);
    present(accept, possible);
    present(unban, banned);
    if (possible) price(planned.get(), other);
  }

  private void price(Planned planned, DonorPrice other) {
    BenchWords words = new BenchWords(messages);
    var lost = other.why().price().orElseThrow();
    var now = planned.plan().total();
    var then = planned.round().wish().minimise() ? now.add(lost) : now.subtract(lost);
    totals.setText(messages.get("pairing.price.totals", words.number(now), words.number(then)));
    price.setText(words.signed(then.subtract(now)));
    price.getStyleClass().removeAll("gain", "loss");
    price.getStyleClass().add(lost.signum() > 0 ? "loss" : "gain");
  }

  private static void present(javafx.scene.Node part, boolean there) {
    part.setVisible(there);
    part.setManaged(there);
  }

  private final class Names extends StringConverter<DonorPrice> {
    @Override
    public String toString(@Nullable DonorPrice other) {
      if (other == null) return "";
      return other
          .score()
          .map(
              score ->
                  messages.get(
                      "pairing.donorScore.text",
                      other.donor(),
                      new BenchWords(messages).number(score)))
          .orElse(other.donor());
    }

    @Override
    public @Nullable DonorPrice fromString(String text) {
      return null;
    }
  }
}
