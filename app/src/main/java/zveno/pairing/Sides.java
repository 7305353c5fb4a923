package zveno.pairing;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import zveno.text.NaturalOrder;

/// The canonical order of one side: place by rank and rank by place, so that plans do not depend on
/// the order of the table.
final class Sides {
  private final int[] place;
  private final int[] rank;

  Sides(SchoolNames names) {
    List<String> all = names.all();
    Comparator<Integer> order = Comparator.comparing(all::get, new NaturalOrder());
    place =
        IntStream.range(0, all.size()).boxed().sorted(order).mapToInt(Integer::intValue).toArray();
    rank = new int[place.length];
    for (int i = 0; i < place.length; i++) rank[place[i]] = i;
  }

  int size() {
    return place.length;
  }

  int place(int rank) {
    return place[rank];
  }

  int rank(int place) {
    return rank[place];
  }
}
