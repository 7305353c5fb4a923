package zveno.events.calendar;

import java.util.ArrayList;
import java.util.List;

/// Lanes dealt out to months: each has one, and each further one goes where it helps most.
public final class LaneShares {
  private static final double WORST = 10_000;
  private static final int MOST = 8;

  private LaneShares() {}

  /// How the wishes of each month are packed.
  ///
  /// @param lanes how many there are for all of them
  public static <T> List<Packing<T>> deal(
      List<List<Packing.Wish<T>>> months, int lanes, double edge) {
    List<Packing<T>> packed = new ArrayList<>();
    List<Packing<T>> better = new ArrayList<>();
    int[] counts = new int[months.size()];
    for (int i = 0; i < counts.length; i++) {
      counts[i] = 1;
      packed.add(Packing.pack(months.get(i), 1, edge));
      better.add(Packing.pack(months.get(i), 2, edge));
    }
    for (int rest = lanes - counts.length; rest > 0; rest--) {
      int best = -1;
      double most = 0;
      for (int i = 0; i < counts.length; i++) {
        double gain = price(packed.get(i)) - price(better.get(i));
        if (counts[i] < MOST && gain > most) {
          best = i;
          most = gain;
        }
      }
      if (best < 0) break;
      counts[best]++;
      packed.set(best, better.get(best));
      better.set(best, Packing.pack(months.get(best), counts[best] + 1, edge));
    }
    return packed;
  }

  /// Many left out of one month weigh more than a few of each.
  private static <T> double price(Packing<T> packing) {
    return packing.cut() + WORST * packing.left().size() * packing.left().size();
  }
}
