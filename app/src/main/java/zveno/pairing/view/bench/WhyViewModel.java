package zveno.pairing.view.bench;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import zveno.pairing.kept.Planned;

/// «Почему не № 908?» for the recipient in sight: all other donors with their exact prices.
public final class WhyViewModel {
  private final BenchViewModel bench;
  private final ReadOnlyObjectWrapper<List<DonorPrice>> others =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ObjectProperty<Optional<DonorPrice>> chosen =
      new SimpleObjectProperty<>(Optional.empty());
  private int wanted = BenchViewModel.NONE;

  public WhyViewModel(BenchViewModel bench) {
    this.bench = bench;
    bench.plannedProperty().addListener((o, old, now) -> look());
    bench.recipientProperty().addListener((o, old, now) -> forget());
  }

  /// Every other donor; possible ones first, the best score first.
  public ReadOnlyObjectProperty<List<DonorPrice>> othersProperty() {
    return others.getReadOnlyProperty();
  }

  /// The donor that is asked about.
  public ObjectProperty<Optional<DonorPrice>> chosenProperty() {
    return chosen;
  }

  /// Asks about a donor of the recipient in sight.
  public void choose(int donor) {
    wanted = donor;
    others.get().stream()
        .filter(other -> other.pair().donor() == donor)
        .findFirst()
        .ifPresent(other -> chosen.set(Optional.of(other)));
  }

  /// Fixes the pair that is asked about.
  public void accept() {
    chosen.get().filter(DonorPrice::possible).ifPresent(other -> bench.steps().pin(other.pair()));
  }

  /// Sets off the schools that would move.
  public void showOnPlan() {
    Set<Integer> moved =
        chosen.get().stream()
            .flatMap(other -> other.moves().stream())
            .map(DonorPrice.Move::place)
            .collect(Collectors.toSet());
    bench.markedProperty().set(moved);
  }

  private void forget() {
    wanted = BenchViewModel.NONE;
    look();
  }

  private void look() {
    int recipient = bench.recipientProperty().get();
    Optional<Planned> now = bench.plannedProperty().get();
    if (recipient < 0 || now.isEmpty() || recipient >= now.get().round().recipients().size()) {
      show(List.of());
      return;
    }
    bench.ask(
        planned -> DonorPrice.all(planned, recipient),
        answer -> {
          if (bench.recipientProperty().get() == recipient) show(answer);
        });
  }

  private void show(List<DonorPrice> answer) {
    others.set(answer);
    Optional<DonorPrice> again =
        answer.stream().filter(other -> other.pair().donor() == wanted).findFirst();
    chosen.set(again.or(() -> answer.stream().findFirst()));
  }
}
