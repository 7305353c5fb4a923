package zveno.pairing.view.plan;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntSupplier;
import javafx.css.PseudoClass;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;
import zveno.pairing.Plan;
import zveno.pairing.Plan.Relaxation;
import zveno.pairing.kept.KeptRound;
import zveno.pairing.kept.Mark;
import zveno.pairing.kept.Place;
import zveno.pairing.view.bench.BenchViewModel;
import zveno.pairing.view.bench.PriceViewModel;
import zveno.pairing.view.bench.SwapViewModel;
import zveno.pairing.view.bench.SwapViewModel.Offer;
import zveno.text.Messages;

/// A line of the plan; a donor can be dragged from one to another.
final class PlanCell extends ListCell<PlanLine> {
  private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");
  private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");
  private static final PseudoClass SHORT = PseudoClass.getPseudoClass("short");

  private final BenchViewModel bench;
  private final SwapViewModel swap;
  private final PriceViewModel prices;
  private final IntSupplier letters;
  private final PairRow pairRow;
  private final ShortRow shortRow;

  /// @param letters how long the longest name of the round is
  PlanCell(
      Messages messages,
      BenchViewModel bench,
      SwapViewModel swap,
      PriceViewModel prices,
      IntSupplier letters) {
    this.bench = bench;
    this.swap = swap;
    this.prices = prices;
    this.letters = letters;
    pairRow = new PairRow(messages, this::toggle);
    shortRow = new ShortRow(messages, this::relax);
    getStyleClass().add("plan-cell");
    setText(null);
    setPrefWidth(0);
    setMinWidth(0);
    DonorDrag.from(
        this,
        swap,
        () ->
            getItem() instanceof PlanLine.Paired line
                ? OptionalInt.of(line.place().donor())
                : OptionalInt.empty());
  }

  private void toggle() {
    if (getItem() instanceof PlanLine.Paired line) bench.steps().togglePin(line.place());
  }

  private void relax(Relaxation one) {
    Optional<KeptRound> round = bench.round();
    if (round.isEmpty()) return;
    int donor = round.get().donor(one.donor());
    switch (one.kind()) {
      case ADD_PLACE ->
          bench.steps().capacity(donor, round.get().donors().get(donor).capacity() + 1);
      case LIFT_BAN -> bench.steps().lift(Mark.Kind.BAN, pair(round.get(), one, donor));
      case LIFT_PIN -> bench.steps().lift(Mark.Kind.PIN, pair(round.get(), one, donor));
    }
  }

  private static Place pair(KeptRound round, Relaxation one, int donor) {
    return new Place(round.recipient(one.recipient()), donor);
  }

  @Override
  protected void updateItem(@Nullable PlanLine line, boolean empty) {
    super.updateItem(line, empty);
    switch (line) {
      case PlanLine.Paired pair when !empty -> {
        pairRow.show(pair, letters.getAsInt());
        setGraphic(pairRow);
        price();
      }
      case PlanLine.Unpaired none when !empty -> {
        shortRow.show(none);
        setGraphic(shortRow);
        setAccessibleText(shortRow.words(none));
      }
      case null, default -> {
        setGraphic(null);
        setAccessibleText(null);
      }
    }
    pseudoClassStateChanged(SHORT, line instanceof PlanLine.Unpaired && !empty);
    mark(bench.markedProperty().get());
    offer(swap.offerProperty().get());
  }

  /// Shows the price of the pair, where it is known by now.
  void price() {
    if (!(getItem() instanceof PlanLine.Paired line)) return;
    Plan.Pair priced = prices.known(line.pair());
    pairRow.price(priced);
    setAccessibleText(pairRow.words(priced));
  }

  /// Cells that only measure for the list are never laid out in sight.
  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    want();
  }

  /// Asks for the price of a pair in sight.
  void want() {
    boolean seen = isVisible() && getParent() != null && getParent().isVisible();
    if (seen && getItem() instanceof PlanLine.Paired line) prices.want(line.pair());
  }

  void mark(Set<Integer> marked) {
    PlanLine line = getItem();
    pseudoClassStateChanged(MARKED, line != null && marked.contains(line.recipient()));
  }

  void offer(Optional<Offer> offer) {
    PlanLine line = getItem();
    Optional<Offer> here =
        offer.filter(now -> line != null && now.pair().recipient() == line.recipient());
    pseudoClassStateChanged(TARGET, here.isPresent());
    pairRow.offer(here.filter(now -> !now.equals(own(line))));
  }

  /// Nothing changes where a donor comes back to its own line.
  private static @Nullable Offer own(@Nullable PlanLine line) {
    return line instanceof PlanLine.Paired pair ? new Offer(pair.place(), Optional.empty()) : null;
  }
}
