package zveno.intake.draft;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/// What each data row of a file said in the columns that were taken, in short: so a row is known
/// again when the file was written anew.
public final class RowMarks {
  /// Of no row at all.
  public static final RowMarks NONE = new RowMarks(List.of());

  private static final int SEVERAL = -1;

  private final List<Integer> columns;
  private final Map<Integer, int[]> rows = new LinkedHashMap<>();

  /// @param columns those that are looked at, in the order of the marks; counted as in the file
  ///   that was read first
  RowMarks(Collection<Integer> columns) {
    this.columns = List.copyOf(columns);
  }

  List<Integer> columns() {
    return columns;
  }

  void put(int row, int[] mark) {
    rows.put(row, mark);
  }

  void clear() {
    rows.clear();
  }

  /// Where a row of this file stands in another reading of it: where it stood if it still says the
  /// same there, else the only place where it does.
  ///
  /// @param now marks of the same columns, or of some of them
  Places in(RowMarks now) {
    return new Places(this, now);
  }

  /// Finds rows of one reading in another.
  static final class Places {
    private final RowMarks before;
    private final RowMarks now;
    private final int[] shared;
    private final Map<List<Integer>, Integer> byMark = new HashMap<>();

    private Places(RowMarks before, RowMarks now) {
      this.before = before;
      this.now = now;
      shared = now.columns.stream().mapToInt(before.columns::indexOf).toArray();
      now.rows.forEach((row, mark) -> byMark.merge(all(mark), row, (one, other) -> SEVERAL));
    }

    OptionalInt of(int row) {
      int[] mark = before.rows.get(row);
      if (mark == null || shared.length == 0) return OptionalInt.empty();
      List<Integer> said = new ArrayList<>();
      for (int at : shared) said.add(mark[at]);
      int[] there = now.rows.get(row);
      if (there != null && all(there).equals(said)) return OptionalInt.of(row);
      int place = byMark.getOrDefault(said, SEVERAL);
      return place == SEVERAL ? OptionalInt.empty() : OptionalInt.of(place);
    }

    private static List<Integer> all(int[] mark) {
      return Arrays.stream(mark).boxed().toList();
    }
  }
}
