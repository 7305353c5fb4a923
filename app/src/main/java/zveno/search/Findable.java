package zveno.search;

import java.util.ArrayList;
import java.util.List;
import zveno.text.QuickFilter;
import zveno.text.SearchText;

/// Something with a title and further texts, made ready to be looked through.
///
/// @param all title and further texts
public record Findable<T>(T item, SearchText title, SearchText all) {
  private static final int FITS = QuickFilter.Fit.values().length;

  /// Makes the texts ready.
  ///
  /// @param rest found after what is found by its title
  public static <T> Findable<T> of(T item, String title, List<String> rest) {
    List<String> texts = new ArrayList<>(rest);
    texts.addFirst(title);
    return new Findable<>(item, SearchText.of(title), SearchText.of(texts));
  }

  /// What answers best: the title begins so, a word of it, anything in it, then the same for all
  /// texts. Equals keep the order in which they come.
  public static <T> Best<T> best(QuickFilter filter, List<Findable<T>> among, int limit) {
    List<List<T>> ranks = new ArrayList<>();
    for (int i = 0; i < 2 * FITS; i++) ranks.add(new ArrayList<>());
    int count = 0;
    for (Findable<T> one : among) {
      int rank = one.rank(filter);
      if (rank < 0) continue;
      count++;
      if (ranks.get(rank).size() < limit) ranks.get(rank).add(one.item());
    }
    return new Best<>(ranks.stream().flatMap(List::stream).limit(limit).toList(), count);
  }

  /// The first few and how many there are.
  public record Best<T>(List<T> items, int count) {}

  private int rank(QuickFilter filter) {
    if (!filter.matches(all)) return -1;
    QuickFilter.Fit byTitle = filter.fit(title);
    return byTitle == QuickFilter.Fit.NONE ? FITS + place(filter.fit(all)) : place(byTitle);
  }

  private static int place(QuickFilter.Fit fit) {
    return switch (fit) {
      case BEGINS -> 0;
      case WORDS -> 1;
      case INSIDE -> 2;
      case NONE -> 3;
    };
  }
}
