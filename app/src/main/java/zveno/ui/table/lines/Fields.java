package zveno.ui.table.lines;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The fields of a table by their ids. What an old arrangement names and the table no longer has is
/// passed over.
///
/// @param <S> the record
public final class Fields<S> {
  private final Map<String, LineField<S>> byId = new LinkedHashMap<>();

  Fields(List<LineField<S>> all) {
    all.forEach(field -> byId.put(field.id(), field));
  }

  public List<LineField<S>> all() {
    return List.copyOf(byId.values());
  }

  public Optional<LineField<S>> find(String field) {
    return Optional.ofNullable(byId.get(field));
  }

  /// Whether a condition holds; one on an unknown field always does.
  boolean holds(Query.Asked asked, S record) {
    return find(asked.field()).map(f -> asked.condition().test(f, record)).orElse(true);
  }

  /// The order asked for; empty where the records may stand as they came.
  Optional<Comparator<S>> order(List<Query.Order> orders) {
    return orders.stream()
        .flatMap(by -> find(by.field()).map(f -> f.order(by.ascending())).stream())
        .reduce(Comparator::thenComparing);
  }
}
