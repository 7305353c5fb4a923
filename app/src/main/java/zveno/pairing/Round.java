package zveno.pairing;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/// What a plan is asked for.
///
/// @param minimise whether scores are costs
/// @param capacities by donor, before those of the table
/// @param usualCapacity of all other donors, where the round gives one
/// @param donorsEach how many different donors a recipient wants, 1 or more
/// @param maxPrice for [Fairness#PRICED], the share of the best total that may be given up, 0…1
/// @param before the pairs of an earlier plan, of which as many as possible are kept
public record Round(
    String title,
    ScoreTable table,
    boolean minimise,
    Map<String, Integer> capacities,
    OptionalInt usualCapacity,
    int donorsEach,
    List<Pairing> pins,
    List<Pairing> bans,
    Fairness fairness,
    double maxPrice,
    List<Pairing> before) {
  public Round {
    capacities = Map.copyOf(capacities);
    pins = List.copyOf(pins);
    bans = List.copyOf(bans);
    before = List.copyOf(before);
  }

  /// Two names as the round writes them.
  public record Pairing(String recipient, String donor) {}
}
