package zveno.pairing.view.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import zveno.pairing.kept.Donor;
import zveno.pairing.kept.KeptRound;
import zveno.pairing.kept.Place;
import zveno.pairing.kept.Planned;
import zveno.pairing.kept.Recipient;
import zveno.pairing.kept.Side;
import zveno.pairing.view.bench.BenchViewModel;
import zveno.pairing.view.bench.PriceViewModel;
import zveno.pairing.view.bench.SwapViewModel;
import zveno.text.Messages;

/// The plan: figures, pairs, fairness.
public final class PlanPane extends VBox {
  private final BenchViewModel bench;
  private final FiguresPane figures;
  private final ListView<PlanLine> list = new ListView<>();
  private final List<PlanCell> cells = new ArrayList<>();
  private boolean showing;
  private int letters;

  public PlanPane(
      Messages messages, BenchViewModel bench, SwapViewModel swap, PriceViewModel prices) {
    this.bench = bench;
    figures = new FiguresPane(messages);
    getStyleClass().add("plan-pane");
    setMinWidth(0);
    list.setId("plan");
    list.getStyleClass().add("plan-list");
    list.setAccessibleText(messages.get("pairing.plan.title"));
    list.setCellFactory(
        view -> {
          PlanCell cell = new PlanCell(messages, bench, swap, prices, () -> letters);
          cells.add(cell);
          return cell;
        });
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren().addAll(figures, list, new FairnessPane(messages, bench));
    list.getSelectionModel().selectedItemProperty().addListener((o, old, line) -> chosen(line));
    list.focusedProperty()
        .addListener(
            (o, had, has) -> {
              if (has) bench.sideProperty().set(Side.RECIPIENT);
            });
    bench.recipientProperty().addListener((o, old, now) -> select());
    bench.plannedProperty().subscribe(this::show);
    bench.markedProperty().subscribe(now -> cells.forEach(cell -> cell.mark(now)));
    prices.foundProperty().addListener((o, old, now) -> cells.forEach(PlanCell::price));
    swap.offerProperty().subscribe(now -> cells.forEach(cell -> cell.offer(now)));
  }

  private void chosen(PlanLine line) {
    if (showing || line == null) return;
    bench.recipientProperty().set(line.recipient());
    if (line instanceof PlanLine.Paired pair) bench.donorProperty().set(pair.place().donor());
  }

  private void show(Optional<Planned> planned) {
    figures.show(planned);
    letters = planned.map(now -> longest(now.round())).orElse(0);
    showing = true;
    PlanLine.put(planned.map(PlanLine::of).orElse(List.of()), list.getItems());
    showing = false;
    cells.forEach(PlanCell::price);
    cells.forEach(PlanCell::want);
    select();
  }

  private static int longest(KeptRound round) {
    return Stream.concat(
            round.recipients().stream().map(Recipient::name),
            round.donors().stream().map(Donor::name))
        .mapToInt(String::length)
        .max()
        .orElse(0);
  }

  /// The line of the recipient in sight is the selected one.
  private void select() {
    int wanted = bench.recipientProperty().get();
    PlanLine now = list.getSelectionModel().getSelectedItem();
    if (now != null && now.recipient() == wanted) return;
    for (int i = 0; i < list.getItems().size(); i++) {
      if (list.getItems().get(i).recipient() != wanted) continue;
      list.getSelectionModel().clearAndSelect(i);
      list.scrollTo(Math.max(0, i - 3));
      return;
    }
    list.getSelectionModel().clearSelection();
  }

  /// The pair that is selected.
  public Optional<Place> selected() {
    return list.getSelectionModel().getSelectedItem() instanceof PlanLine.Paired pair
        ? Optional.of(pair.place())
        : Optional.empty();
  }

  public ListView<PlanLine> list() {
    return list;
  }

  public void menu(ContextMenu menu) {
    list.setContextMenu(menu);
  }
}
