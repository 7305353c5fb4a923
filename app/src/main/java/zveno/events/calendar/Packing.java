package zveno.events.calendar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Events side by side in a few lanes, with as much of their titles as there is room for: each
/// begins at its day and goes on over what is free after it.
///
/// @param placed those that have a place
/// @param left those for which no lane was free
/// @param cut how much of all titles is hidden; half of one title weighs more than a little of many
public record Packing<T>(List<Placed<T>> placed, List<T> left, double cut) {
  /// What wants a place.
  ///
  /// @param from where it begins
  /// @param least where its days end: nothing else begins before
  /// @param wanted where its title would end
  public record Wish<T>(T item, double from, double least, double wanted) {}

  /// What has one.
  ///
  /// @param lane from 0
  public record Placed<T>(T item, int lane, double from, double to) {}

  private static final class Lane<T> {
    private final List<Wish<T>> wishes = new ArrayList<>();

    double least() {
      return wishes.isEmpty() ? Double.NEGATIVE_INFINITY : wishes.getLast().least();
    }

    double wanted() {
      return wishes.isEmpty() ? Double.NEGATIVE_INFINITY : wishes.getLast().wanted();
    }
  }

  /// Packs in the order of the beginnings: a wish goes where it cuts nothing and leaves the least
  /// room unused, else where it cuts least.
  ///
  /// @param edge where all lanes end
  public static <T> Packing<T> pack(List<Wish<T>> wishes, int lanes, double edge) {
    List<Lane<T>> rows = new ArrayList<>();
    for (int i = 0; i < lanes; i++) rows.add(new Lane<>());
    List<T> left = new ArrayList<>();
    wishes.stream()
        .sorted(Comparator.comparingDouble((Wish<T> wish) -> wish.from()))
        .forEach(
            wish ->
                rows.stream()
                    .filter(row -> row.least() <= wish.from())
                    .min(Comparator.comparingDouble(row -> price(row, wish)))
                    .ifPresentOrElse(row -> row.wishes.add(wish), () -> left.add(wish.item())));
    return placed(rows, left, edge);
  }

  /// What is cut counts before what is left unused.
  private static <T> double price(Lane<T> row, Wish<T> wish) {
    double over = row.wanted() - wish.from();
    if (over > 0) return over;
    return row.wishes.isEmpty() ? -Double.MIN_VALUE : -1 / (1 - over);
  }

  private static <T> Packing<T> placed(List<Lane<T>> rows, List<T> left, double edge) {
    List<Placed<T>> placed = new ArrayList<>();
    double cut = 0;
    for (int row = 0; row < rows.size(); row++) {
      List<Wish<T>> wishes = rows.get(row).wishes;
      for (int i = 0; i < wishes.size(); i++) {
        Wish<T> wish = wishes.get(i);
        double free = i + 1 < wishes.size() ? wishes.get(i + 1).from() : edge;
        double to = Math.min(Math.max(wish.wanted(), wish.least()), free);
        placed.add(new Placed<>(wish.item(), row, wish.from(), to));
        double hidden = Math.max(0, wish.wanted() - to);
        cut += hidden * hidden / Math.max(1, wish.wanted() - wish.from());
      }
    }
    return new Packing<>(List.copyOf(placed), List.copyOf(left), cut);
  }
}
