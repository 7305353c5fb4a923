package zveno.pairing.engine;

import java.util.Arrays;
import java.util.Random;

/// A random case small enough to try every plan.
final class SmallCase {
  private final int[][] cost;
  private final Places places;

  private SmallCase(int[][] cost, Places places) {
    this.cost = cost;
    this.places = places;
  }

  /// By recipient and donor, [Arcs#NONE] where a pair is not possible.
  int[][] cost() {
    return cost;
  }

  Places places() {
    return places;
  }

  static SmallCase of(Random random, int most, int slots) {
    int recipients = 1 + random.nextInt(most);
    int donors = 1 + random.nextInt(most);
    int range = random.nextBoolean() ? 3 : 100;
    double gaps = random.nextInt(3) * 0.3;
    int[][] cost = new int[recipients][donors];
    for (int[] row : cost) {
      for (int d = 0; d < donors; d++) {
        row[d] = random.nextDouble() < gaps ? Arcs.NONE : random.nextInt(range);
      }
    }
    int room = 1 + random.nextInt(4);
    int[] capacity = new int[donors];
    for (int d = 0; d < donors; d++) capacity[d] = random.nextInt(room);
    if (random.nextInt(4) == 0) Arrays.fill(capacity, 1);
    return new SmallCase(cost, Places.of(recipients, slots, capacity));
  }

  int recipients() {
    return cost.length;
  }

  int donors() {
    return places.capacity().length;
  }

  Arcs dense() {
    int[] flat = new int[recipients() * donors()];
    for (int r = 0; r < recipients(); r++) {
      System.arraycopy(cost[r], 0, flat, r * donors(), donors());
    }
    return Arcs.dense(recipients(), donors(), flat);
  }

  Arcs sparse() {
    int[] start = new int[recipients() + 1];
    int[] column = new int[recipients() * donors()];
    int[] value = new int[column.length];
    int count = 0;
    for (int r = 0; r < recipients(); r++) {
      for (int d = 0; d < donors(); d++) {
        if (cost[r][d] == Arcs.NONE) continue;
        column[count] = d;
        value[count++] = cost[r][d];
      }
      start[r + 1] = count;
    }
    return Arcs.sparse(donors(), start, Arrays.copyOf(column, count), Arrays.copyOf(value, count));
  }

  /// The donors of each slot, ascending, none last.
  static int[] plan(Flow flow) {
    int[] plan = new int[flow.donorOf.length];
    Arrays.fill(plan, -1);
    for (int r = 0; r < flow.arcs.recipients(); r++) {
      int from = r * flow.slots;
      int[] own =
          Arrays.stream(flow.donorOf, from, from + flow.demand[r])
              .filter(d -> d >= 0)
              .sorted()
              .toArray();
      System.arraycopy(own, 0, plan, from, own.length);
    }
    return plan;
  }

  long gap(Flow flow) {
    return new Certificate(
            new Places(flow.slots, flow.demand, flow.capacity),
            flow.u,
            flow.v,
            (r, nth) -> (nth == flow.slots ? 2 : 1) * flow.weights.penalty())
        .gap((r, d) -> cost[r][d] > flow.limit ? Arcs.NONE : cost[r][d], plan(flow));
  }

  @Override
  public String toString() {
    return Arrays.deepToString(cost)
        + " places "
        + Arrays.toString(places.capacity())
        + " slots "
        + places.slots();
  }
}
