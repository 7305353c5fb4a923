package zveno.pairing.engine;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The pairs that are possible, row by row of recipients, with what each costs: whole numbers from
/// 0, less is better. A full table has no list of columns.
public final class Arcs {
  /// The cost of a pair that is not possible.
  public static final int NONE = Integer.MAX_VALUE;

  final int recipients;
  final int donors;
  final int[] start;
  final int @Nullable [] column;
  final int[] cost;
  private final int dearest;

  private Arcs(int donors, int[] start, int @Nullable [] column, int[] cost, int dearest) {
    this.recipients = start.length - 1;
    this.donors = donors;
    this.start = start;
    this.column = column;
    this.cost = cost;
    this.dearest = dearest;
  }

  private static int dearest(int... cost) {
    int most = 0;
    for (int c : cost) if (c != NONE) most = Math.max(most, c);
    return most;
  }

  /// A full table, row-major; the array is used as it is.
  public static Arcs dense(int recipients, int donors, int[] cost) {
    if (cost.length != (long) recipients * donors) throw new IllegalArgumentException("shape");
    int[] start = new int[recipients + 1];
    for (int r = 0; r <= recipients; r++) start[r] = r * donors;
    return new Arcs(donors, start, null, cost, dearest(cost));
  }

  /// Rows from `start[r]` to `start[r + 1]`, the columns of a row ascending.
  public static Arcs sparse(int donors, int[] start, int[] column, int[] cost) {
    if (start[start.length - 1] != column.length || column.length != cost.length) {
      throw new IllegalArgumentException("shape");
    }
    return new Arcs(donors, start, column, cost, dearest(cost));
  }

  /// A copy in which a pair is impossible.
  public Arcs without(int recipient, int donor) {
    Arcs copy = copy();
    copy.close(recipient, donor);
    return copy;
  }

  /// A copy whose costs may be changed.
  Arcs copy() {
    return new Arcs(donors, start, column, cost.clone(), dearest);
  }

  /// The same where pairs that are left out may cost up to `dearest`.
  Arcs upTo(int dearest) {
    return new Arcs(donors, start, column, cost, Math.max(dearest, this.dearest));
  }

  /// Makes a pair impossible that is fixed outside of the plan.
  public void close(int recipient, int donor) {
    int arc = find(recipient, donor);
    if (arc >= 0) cost[arc] = NONE;
  }

  public int recipients() {
    return recipients;
  }

  public int donors() {
    return donors;
  }

  /// The greatest cost of a possible pair.
  int dearest() {
    return dearest;
  }

  boolean isDense() {
    return column == null;
  }

  int donor(int recipient, int arc) {
    int[] columns = column;
    return columns == null ? arc - start[recipient] : columns[arc];
  }

  /// The arc of a pair, or -1 where the table has no place for it.
  int find(int recipient, int donor) {
    int[] columns = column;
    if (columns == null) return start[recipient] + donor;
    int at = Arrays.binarySearch(columns, start[recipient], start[recipient + 1], donor);
    return at < 0 ? -1 : at;
  }

  /// The cost of a pair, or [#NONE].
  public int cost(int recipient, int donor) {
    int arc = find(recipient, donor);
    return arc < 0 ? NONE : cost[arc];
  }
}
