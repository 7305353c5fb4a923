package zveno.pairing.kept;

import java.util.List;
import java.util.UUID;

/// A plan put aside with all that it was asked for.
///
/// @param capacities by place of donor
public record Variant(
    UUID id,
    String name,
    Wish wish,
    List<Integer> capacities,
    List<Place> pairs,
    List<Place> pins,
    List<Place> bans) {
  public Variant {
    capacities = List.copyOf(capacities);
    pairs = List.copyOf(pairs);
    pins = List.copyOf(pins);
    bans = List.copyOf(bans);
  }

  Variant with(List<Integer> changed) {
    return new Variant(id, name, wish, changed, pairs, pins, bans);
  }
}
