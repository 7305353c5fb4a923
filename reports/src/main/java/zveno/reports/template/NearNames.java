package zveno.reports.template;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Names that could have been meant by one that nobody knows.
final class NearNames {

  private static final int MOST = 3;

  private NearNames() {}

  private record Likely(String name, double distance) {}

  /// @param known names in the order in which they are preferred
  static List<String> of(String typed, List<String> known) {
    String key = Fields.key(typed);
    List<Likely> likely = new ArrayList<>();
    for (String name : known) {
      double distance = distance(key, Fields.key(name));
      if (distance <= Math.max(1.5, key.length() / 3.0)) likely.add(new Likely(name, distance));
    }
    double best = likely.stream().mapToDouble(Likely::distance).min().orElse(0);
    return likely.stream()
        // What is much farther than the nearest was hardly meant.
        .filter(one -> one.distance() <= best * 1.5 + 0.5)
        .sorted(Comparator.comparingDouble(Likely::distance))
        .map(Likely::name)
        .distinct()
        .limit(MOST)
        .toList();
  }

  /// How many letters are to be changed; a name without what stands before its point is nearer than
  /// its letters say.
  private static double distance(String typed, String name) {
    double whole = letters(typed, name);
    String end = name.substring(name.indexOf('.') + 1);
    if (end.length() == name.length()) return whole;
    return Math.min(whole, letters(typed, end) + 0.5);
  }

  /// Letters put in, left out, changed or swapped with the next one.
  private static int letters(String one, String other) {
    int[][] cost = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) cost[i][0] = i;
    for (int j = 0; j <= other.length(); j++) cost[0][j] = j;
    for (int i = 1; i <= one.length(); i++) {
      for (int j = 1; j <= other.length(); j++) {
        int changed = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        int least = Math.min(cost[i - 1][j] + 1, cost[i][j - 1] + 1);
        least = Math.min(least, cost[i - 1][j - 1] + changed);
        boolean swapped =
            i > 1
                && j > 1
                && one.charAt(i - 1) == other.charAt(j - 2)
                && one.charAt(i - 2) == other.charAt(j - 1);
        if (swapped) least = Math.min(least, cost[i - 2][j - 2] + 1);
        cost[i][j] = least;
      }
    }
    return cost[one.length()][other.length()];
  }
}
