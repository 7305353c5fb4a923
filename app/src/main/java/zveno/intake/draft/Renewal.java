package zveno.intake.draft;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import zveno.intake.heading.HeadingKey;
import zveno.intake.mending.Mending;
import zveno.intake.table.TableRows;

/// Takes what the user said of a file over to the file as it is now: columns by their headings,
/// mendings of a row where the row still says the same, be it elsewhere. Texts that stand for
/// others go on as they are.
final class Renewal {
  private final Draft before;
  private final FileLook look;

  /// Where each column of the file as it was stands now.
  private final Map<Integer, Integer> moved = new HashMap<>();

  private final Set<Integer> lost = new TreeSet<>();

  Renewal(Draft before, FileLook look) {
    this.before = before;
    this.look = look;
    List<String> old = keys(before.headings());
    List<String> now = keys(look.headings());
    for (int column = 0; column < Math.min(old.size(), now.size()); column++) {
      if (old.get(column).equals(now.get(column))) moved.put(column, column);
    }
    for (int column = 0; column < old.size(); column++) {
      if (moved.containsKey(column) || old.get(column).isEmpty()) continue;
      for (int other = 0; other < now.size(); other++) {
        if (!old.get(column).equals(now.get(other)) || moved.containsValue(other)) continue;
        moved.put(column, other);
        break;
      }
    }
  }

  /// How many of the columns that were taken have their heading among these.
  static long known(Draft before, List<String> headings) {
    Set<String> now = new HashSet<>(keys(headings));
    List<String> old = keys(before.headings());
    return before.columns().values().stream()
        .filter(column -> now.contains(old.get(column)))
        .count();
  }

  private static List<String> keys(List<String> headings) {
    return headings.stream().map(HeadingKey::of).toList();
  }

  /// The marks of these columns in the file as it is.
  RowMarks marks(RowMarks old, TableRows rows) {
    List<Integer> columns = old.columns().stream().filter(moved::containsKey).toList();
    int[] fed = columns.stream().mapToInt(moved::get).toArray();
    RowMarks marks = new RowMarks(columns);
    rows.forEach(row -> marks.put(row.number(), row.marks(fed)));
    return marks;
  }

  /// What the user said of a column stands; a column that was not there is taken as it is
  /// understood.
  private Map<String, Integer> columns() {
    Map<String, Integer> columns = new LinkedHashMap<>();
    before
        .columns()
        .forEach(
            (field, column) -> {
              Integer now = moved.get(column);
              if (now != null) columns.put(field, now);
            });
    for (ColumnLook column : look.columns()) {
      if (moved.containsValue(column.column())) continue;
      column.field().ifPresent(field -> columns.putIfAbsent(field, column.column()));
    }
    return columns;
  }

  private List<String> gone() {
    return before.columns().values().stream()
        .filter(column -> !moved.containsKey(column))
        .map(before.headings()::get)
        .toList();
  }

  private Draft draft(Mending mending) {
    return new Draft(
        look.file(),
        look.stamp(),
        look.sheet(),
        look.headingRow(),
        look.headings(),
        columns(),
        mending);
  }

  /// The whole, with the mendings of single rows.
  ///
  /// @param places where the rows of the file as it was stand now
  Renewed in(RowMarks.Places places) {
    Mending old = before.mending();
    Set<String> fields = new HashSet<>(draft(Mending.NONE).fields());
    Map<Integer, Map<String, String>> cells = new LinkedHashMap<>();
    old.cells()
        .forEach(
            (row, typed) ->
                place(places, row, fields.containsAll(typed.keySet()))
                    .ifPresent(now -> cells.put(now, typed)));
    Set<Integer> left = new LinkedHashSet<>();
    old.left().forEach(row -> place(places, row, true).ifPresent(left::add));
    Map<Integer, UUID> records = new LinkedHashMap<>();
    old.records()
        .forEach(
            (row, record) -> place(places, row, true).ifPresent(now -> records.put(now, record)));
    Set<Integer> taken = new LinkedHashSet<>();
    old.taken().forEach(row -> place(places, row, true).ifPresent(taken::add));
    Mending mending =
        new Mending(
            Map.copyOf(cells),
            old.values(),
            Set.copyOf(left),
            Map.copyOf(records),
            Set.copyOf(taken));
    return new Renewed(look, draft(mending), List.copyOf(lost), gone());
  }

  private OptionalInt place(RowMarks.Places places, int row, boolean wanted) {
    OptionalInt now = wanted ? places.of(row) : OptionalInt.empty();
    if (now.isEmpty()) lost.add(row);
    return now;
  }
}
