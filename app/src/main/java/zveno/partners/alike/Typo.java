package zveno.partners.alike;

/// Whether two words are one word with a slip of the fingers.
final class Typo {
  private static final int SHORTEST = 6;
  private static final int LONG = 11;

  private Typo() {}

  /// One letter changed, lost, added or two swapped in a word of six letters and more, two of them
  /// in one of eleven; the first letter is never mistaken.
  static boolean between(String one, String two) {
    int length = Math.min(one.length(), two.length());
    if (length < SHORTEST || one.charAt(0) != two.charAt(0)) return false;
    int allowed = length < LONG ? 1 : 2;
    if (Math.abs(one.length() - two.length()) > allowed) return false;
    return distance(one, two) <= allowed;
  }

  /// Damerau and Levenshtein, without a second edit of swapped letters.
  static int distance(String one, String two) {
    int[][] cost = new int[one.length() + 1][two.length() + 1];
    for (int i = 0; i <= one.length(); i++) cost[i][0] = i;
    for (int j = 0; j <= two.length(); j++) cost[0][j] = j;
    for (int i = 1; i <= one.length(); i++) {
      for (int j = 1; j <= two.length(); j++) {
        boolean same = one.charAt(i - 1) == two.charAt(j - 1);
        int least = Math.min(cost[i - 1][j] + 1, cost[i][j - 1] + 1);
        least = Math.min(least, cost[i - 1][j - 1] + (same ? 0 : 1));
        if (swapped(one, two, i, j)) least = Math.min(least, cost[i - 2][j - 2] + 1);
        cost[i][j] = least;
      }
    }
    return cost[one.length()][two.length()];
  }

  private static boolean swapped(String one, String two, int i, int j) {
    return i > 1
        && j > 1
        && one.charAt(i - 1) == two.charAt(j - 2)
        && one.charAt(i - 2) == two.charAt(j - 1);
  }
}
