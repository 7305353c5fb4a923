package zveno.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import zveno.pairing.engine.Arcs;
import zveno.pairing.engine.Judge;
import zveno.pairing.engine.Places;
import zveno.pairing.engine.Replan;
import zveno.pairing.engine.Solution;

/// The speed of the pairing engine, canonical ties and certificate included, against OR-Tools'
/// minimum cost flow in the same run: building the model and solving it.
@Bench
class PairingBenchTest {
  private static final long SEED = 20_261_124;
  private static final double MEGABYTE = 1 << 20;

  @Test
  void dense_tables(Figures figures) throws Exception {
    for (int size : new int[] {100, 200, 400, 700, 1500}) {
      double limit = size <= 200 ? 1 : 0.26;
      Random random = new Random(SEED);
      compare(
          figures,
          "dense " + size,
          PairingCases.correlated(random, size),
          PairingCases.capacities(random, size),
          limit);
    }
  }

  /// One run of the reference, which takes half a minute for its 25 million arcs.
  @Test
  void a_dense_table_of_five_thousand(Figures figures) throws Exception {
    int size = 5_000;
    Random random = new Random(SEED);
    int[] cost = PairingCases.correlated(random, size);
    Places places = Places.single(size, PairingCases.capacities(random, size));
    long before = allocated();
    long total = Solution.best(Arcs.dense(size, size, cost), places).total();
    double table = (double) Integer.BYTES * cost.length / MEGABYTE;
    double engine = (double) (allocated() - before) / MEGABYTE;
    figures.add(
        new Figure(
            "dense 5000, table and all that was ever allocated, of the table",
            "MB",
            table + engine,
            table,
            (table + engine) / table,
            1.3));
    double ours =
        Stopwatch.median(() -> Solution.best(Arcs.dense(size, size, cost), places).total());
    long[] judged = new long[1];
    double judge =
        Stopwatch.millis(
            () -> judged[0] = Judge.solve(size, places, (r, d) -> cost[r * size + d]).total());
    assertThat(total).isEqualTo(judged[0]);
    figures.add(Figure.ratio("dense 5000", new double[] {ours, judge}, 0.38));
  }

  /// Bytes that this thread has allocated so far.
  private static long allocated() {
    return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean())
        .getCurrentThreadAllocatedBytes();
  }

  @Test
  void a_square_of_small_whole_numbers(Figures figures) throws Exception {
    int[] cost = new Random(SEED).ints(800 * 800, 1, 101).toArray();
    int[] capacity = new int[800];
    Arrays.fill(capacity, 1);
    compare(figures, "square, tight, 800", cost, capacity, 0.15);
  }

  private static void compare(
      Figures figures, String name, int[] cost, int[] capacity, double limit) throws Exception {
    int size = capacity.length;
    Places places = Places.single(size, capacity);
    long[] totals = new long[2];
    double[] medians =
        Stopwatch.medians(
            () -> totals[0] = Solution.best(Arcs.dense(size, size, cost), places).total(),
            () -> totals[1] = Judge.solve(size, places, (r, d) -> cost[r * size + d]).total());
    assertThat(totals[0]).isEqualTo(totals[1]);
    figures.add(Figure.ratio(name, medians, limit));
  }

  @Test
  void the_nearest_of_a_country(Figures figures) throws Exception {
    nearest(figures, "5 000 × 35 000, 30 nearest", 35_000, 0.08);
    nearest(figures, "5 000 × 6 000, 30 nearest, scarce", 6_000, 0.45);
  }

  private static Figure memory(String name, long bytes, double limit) {
    return Figure.absolute(name + ", all that was ever allocated", "MB", bytes / MEGABYTE, limit);
  }

  private static void nearest(Figures figures, String name, int donors, double limit)
      throws Exception {
    Random random = new Random(SEED);
    PairingCases.Nearest near = new PairingCases.Nearest(random, 5_000, donors, 30);
    int[] capacity = PairingCases.capacities(random, donors);
    Places places = Places.single(5_000, capacity);
    long before = allocated();
    long ours =
        Solution.best(Arcs.sparse(donors, near.start, near.column, near.cost), places).total();
    figures.add(memory(name, allocated() - before, 150));
    assertThat(ours).isPositive();
    long[] totals = new long[2];
    double[] medians =
        Stopwatch.medians(
            () ->
                totals[0] =
                    Solution.best(Arcs.sparse(donors, near.start, near.column, near.cost), places)
                        .total(),
            () -> totals[1] = Judge.sparse(near.start, near.column, near.cost, capacity).total());
    assertThat(totals[0]).isEqualTo(totals[1]);
    figures.add(Figure.ratio(name, medians, limit));
  }

  @Test
  void changes_and_prices(Figures figures) throws Exception {
    int size = 1500;
    Random random = new Random(SEED);
    int[] cost = PairingCases.correlated(random, size);
    Places places = Places.single(size, PairingCases.capacities(random, size));
    Solution plan = Solution.best(Arcs.dense(size, size, cost), places);
    double cold =
        Stopwatch.median(() -> Solution.best(Arcs.dense(size, size, cost), places).total());
    double[] bans = new double[60];
    double[] why = new double[60];
    Replan warm = plan.replan();
    for (int r = 0; r < 100; r++) warm.ban(r, plan.donors()[r]);
    Replan replan = plan.replan();
    int[] donors = plan.donors();
    for (int i = 0; i < bans.length; i++) {
      int r = random.nextInt(size);
      bans[i] = Stopwatch.millis(() -> replan.ban(r, donors[r]));
      why[i] = Stopwatch.millis(() -> assertThat(plan.others(r)).isNotEmpty());
    }
    figures.add(
        Figure.ratio(
            "one ban, dense 1500, of a cold plan",
            new double[] {Stopwatch.median(bans), cold},
            0.1));
    figures.add(Figure.absolute("one ban, dense 1500, p95", "ms", p95(bans), 20));
    figures.add(Figure.absolute("why-not, all donors, dense 1500, p95", "ms", p95(why), 90));
    double[] fair =
        Stopwatch.medians(
            () -> {
              Solution total = Solution.best(Arcs.dense(size, size, cost), places);
              Arcs arcs = Arcs.dense(size, size, cost);
              assertThat(Solution.within(arcs, places, total.bestWorst()).gap()).isZero();
            },
            () -> Solution.best(Arcs.dense(size, size, cost), places).total());
    figures.add(Figure.ratio("best worst pair + total, of the plain plan", fair, 5.5));
  }

  private static double p95(double... times) {
    double[] sorted = times.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length * 95 / 100];
  }
}
