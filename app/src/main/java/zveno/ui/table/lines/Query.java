package zveno.ui.table.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Which lines are wanted and how they stand.
///
/// @param filter words typed above the table
/// @param conditions all of them must hold; at most one of a field
/// @param orders the first decides, the next ones where it does not
/// @param group the field whose values make groups
/// @param colours the first that holds colours a line
public record Query(
    String filter,
    List<Asked> conditions,
    List<Order> orders,
    Optional<String> group,
    List<Colouring> colours) {
  /// Everything, in the table's own order.
  public static final Query ALL = new Query("", List.of(), List.of(), Optional.empty(), List.of());

  public Query {
    conditions = List.copyOf(conditions);
    orders = List.copyOf(orders);
    colours = List.copyOf(colours);
  }

  /// A condition on a field.
  public record Asked(String field, Condition condition) {}

  /// A field that gives the order.
  public record Order(String field, boolean ascending) {}

  /// A colour for the lines of which a condition holds.
  public record Colouring(Asked when, RowColour colour) {}

  /// The same with other words typed.
  public Query filter(String typed) {
    return new Query(typed, conditions, orders, group, colours);
  }

  /// The same with this condition in place of any other one of its field.
  public Query with(Asked asked) {
    List<Asked> now = new ArrayList<>(without(asked.field()).conditions());
    now.add(asked);
    return new Query(filter, now, orders, group, colours);
  }

  /// The same without a condition on the field.
  public Query without(String field) {
    List<Asked> left = conditions.stream().filter(asked -> !asked.field().equals(field)).toList();
    return new Query(filter, left, orders, group, colours);
  }

  /// The condition on a field.
  public Optional<Condition> on(String field) {
    return conditions.stream()
        .filter(asked -> asked.field().equals(field))
        .map(Asked::condition)
        .findFirst();
  }

  /// The same in another order.
  public Query orders(List<Order> now) {
    return new Query(filter, conditions, now, group, colours);
  }

  /// The same in other groups, or in none.
  public Query group(Optional<String> field) {
    return new Query(filter, conditions, orders, field, colours);
  }

  /// The same in other colours.
  public Query colours(List<Colouring> now) {
    return new Query(filter, conditions, orders, group, now);
  }

  /// Whether anything is left out.
  public boolean narrows() {
    return !filter.isBlank() || !conditions.isEmpty();
  }
}
