package zveno.pairing.view.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import zveno.pairing.kept.Place;

/// A donor on its way to another recipient: the price is known before it is let go.
public final class SwapViewModel {
  private final BenchViewModel bench;
  private final Map<Integer, List<DonorPrice>> known = new HashMap<>();
  private final ReadOnlyObjectWrapper<Optional<Offer>> offer =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private int donor = BenchViewModel.NONE;

  /// What letting go here would do.
  ///
  /// @param price empty while it is being reckoned, or where the recipient has the donor already
  public record Offer(Place pair, Optional<DonorPrice> price) {}

  public SwapViewModel(BenchViewModel bench) {
    this.bench = bench;
    bench.plannedProperty().addListener((o, old, now) -> known.clear());
  }

  /// The offer under the pointer.
  public ReadOnlyObjectProperty<Optional<Offer>> offerProperty() {
    return offer.getReadOnlyProperty();
  }

  /// Takes a donor up.
  public void take(int place) {
    donor = place;
    offer.set(Optional.empty());
  }

  /// Holds it over a recipient.
  public void over(int recipient) {
    if (donor < 0) return;
    Place pair = new Place(recipient, donor);
    if (offer.get().filter(now -> now.pair().equals(pair)).isPresent()) return;
    List<DonorPrice> prices = known.get(recipient);
    if (prices != null) {
      offer.set(Optional.of(new Offer(pair, price(prices))));
      return;
    }
    offer.set(Optional.of(new Offer(pair, Optional.empty())));
    bench.ask(
        planned -> DonorPrice.all(planned, recipient),
        answer -> {
          known.put(recipient, answer);
          if (offer.get().filter(now -> now.pair().equals(pair)).isPresent()) {
            offer.set(Optional.of(new Offer(pair, price(answer))));
          }
        });
  }

  private Optional<DonorPrice> price(List<DonorPrice> prices) {
    return prices.stream().filter(other -> other.pair().donor() == donor).findFirst();
  }

  /// Holds it over nothing.
  public void away() {
    offer.set(Optional.empty());
  }

  /// Lets it go: where the price is known and the pair possible, the pair is fixed.
  public void drop() {
    Optional<DonorPrice> wanted = offer.get().flatMap(Offer::price).filter(DonorPrice::possible);
    cancel();
    wanted.ifPresent(price -> bench.steps().pin(price.pair()));
  }

  /// Puts it back.
  public void cancel() {
    donor = BenchViewModel.NONE;
    offer.set(Optional.empty());
  }
}
