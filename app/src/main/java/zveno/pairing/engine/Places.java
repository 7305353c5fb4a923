package zveno.pairing.engine;

import java.util.Arrays;

/// How many recipients a donor can take and how many different donors a recipient wants.
public final class Places {
  private final int slots;
  private final int[] demand;
  private final int[] capacity;

  /// Takes copies of the arrays.
  ///
  /// @param slots wanted by each recipient before anything was fixed, 1 or more
  /// @param demand of each recipient that is still to be found, 0…slots
  /// @param capacity of each donor, 0 or more
  public Places(int slots, int[] demand, int[] capacity) {
    this.slots = slots;
    this.demand = demand.clone();
    this.capacity = capacity.clone();
  }

  /// One donor for each recipient.
  public static Places single(int recipients, int... capacity) {
    return of(recipients, 1, capacity);
  }

  /// The same number of donors for each recipient.
  public static Places of(int recipients, int slots, int... capacity) {
    int[] demand = new int[recipients];
    Arrays.fill(demand, slots);
    return new Places(slots, demand, capacity);
  }

  /// With one slot and one place less, for a pair that is fixed outside.
  public Places withPin(int recipient, int donor) {
    Places pinned = new Places(slots, demand, capacity);
    pinned.demand[recipient]--;
    pinned.capacity[donor]--;
    return pinned;
  }

  int slots() {
    return slots;
  }

  int demand(int recipient) {
    return demand[recipient];
  }

  int capacity(int donor) {
    return capacity[donor];
  }

  int[] demand() {
    return demand.clone();
  }

  int[] capacity() {
    return capacity.clone();
  }
}
