package zveno.bench;

import java.util.Arrays;

/// Medians of seven runs after a warm-up: two runs at least, and as many as six seconds hold, for
/// short works are compiled after hundreds of runs only, and works of a quarter of a second still
/// become faster by half from the third run to the tenth. What is compared runs by turns, so that a
/// busy machine hits both.
final class Stopwatch {
  private static final int RUNS = 7;
  private static final int WARM_UP = 2;
  private static final int LONGEST_WARM_UP = 200;
  private static final int WARM_UP_MILLIS = 6_000;

  private Stopwatch() {}

  static double median(Work work) throws Exception {
    warmUp(work);
    return seven(() -> millis(work));
  }

  /// As [#median], of a work that measures itself.
  static double medianOf(Measured work) throws Exception {
    warmUp(work::millis);
    return seven(work);
  }

  /// The median of seven runs that measure themselves, without a warm-up.
  static double seven(Measured work) throws Exception {
    double[] times = new double[RUNS];
    for (int i = 0; i < RUNS; i++) times[i] = work.millis();
    return median(times);
  }

  /// The medians of ours and of the reference.
  static double[] medians(Work ours, Work reference) throws Exception {
    warmUp(
        () -> {
          reference.run();
          ours.run();
        });
    double[] first = new double[RUNS];
    double[] second = new double[RUNS];
    for (int i = 0; i < RUNS; i++) {
      second[i] = millis(reference);
      first[i] = millis(ours);
    }
    return new double[] {median(first), median(second)};
  }

  private static void warmUp(Work work) throws Exception {
    long start = System.nanoTime();
    for (int i = 0; i < LONGEST_WARM_UP; i++) {
      if (i >= WARM_UP && System.nanoTime() - start > WARM_UP_MILLIS * 1e6) return;
      work.run();
    }
  }

  /// As [#medians], of works that measure themselves.
  static double[] mediansOf(Measured ours, Measured reference) throws Exception {
    double[] first = new double[RUNS];
    double[] second = new double[RUNS];
    for (int i = -1; i < RUNS; i++) {
      double other = reference.millis();
      double mine = ours.millis();
      if (i < 0) continue;
      first[i] = mine;
      second[i] = other;
    }
    return new double[] {median(first), median(second)};
  }

  /// One run that gives its milliseconds.
  @FunctionalInterface
  interface Measured {
    double millis() throws Exception;
  }

  static double millis(Work work) throws Exception {
    long start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / 1e6;
  }

  static double median(double... times) {
    double[] sorted = times.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
