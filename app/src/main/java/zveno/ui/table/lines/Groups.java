package zveno.ui.table.lines;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// Puts records into groups by the value of a field, and knows which of the groups are closed.
///
/// @param <S> the record
final class Groups<S> {
  private final Set<String> closed = new HashSet<>();

  void toggle(String value) {
    if (!closed.remove(value)) closed.add(value);
  }

  void toggleAll(boolean open, List<S> records, LineField<S> field) {
    closed.clear();
    if (!open) closed.addAll(of(records, field).keySet());
  }

  /// A head for every group, and below it the records of the open ones.
  List<Line<S>> lines(
      List<S> records,
      LineField<S> field,
      Function<List<S>, String> totals,
      Function<S, Line<S>> line) {
    List<Line<S>> lines = new ArrayList<>();
    of(records, field)
        .forEach(
            (value, group) -> {
              boolean open = !closed.contains(value);
              lines.add(new Line.Group<>(value, group.size(), totals.apply(group), open));
              if (open) group.forEach(record -> lines.add(line.apply(record)));
            });
    return lines;
  }

  /// Groups in the order of the field, the one of empty fields last.
  Map<String, List<S>> of(List<S> records, LineField<S> field) {
    Map<String, List<S>> groups = new LinkedHashMap<>();
    List<S> heads = new ArrayList<>();
    for (S record : records) {
      groups
          .computeIfAbsent(
              field.value(record),
              value -> {
                heads.add(record);
                return new ArrayList<>();
              })
          .add(record);
    }
    heads.sort(field.order(true));
    Map<String, List<S>> ordered = new LinkedHashMap<>();
    for (S head : heads) {
      String value = field.value(head);
      ordered.put(value, groups.getOrDefault(value, List.of()));
    }
    return ordered;
  }
}
