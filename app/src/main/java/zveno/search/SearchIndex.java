package zveno.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import zveno.text.NaturalOrder;
import zveno.text.QuickFilter;

/// Everything that can be found, read once and never changed: a change of the base makes a new one.
public final class SearchIndex {
  /// Before anything was read.
  public static final SearchIndex EMPTY = new SearchIndex(Map.of());

  private static final Set<FoundKind> SEVERAL =
      Set.of(FoundKind.CONTACT, FoundKind.FILE, FoundKind.EVENT_FILE);

  private final Map<FoundKind, List<Findable<Entry>>> kinds;

  private SearchIndex(Map<FoundKind, List<Findable<Entry>>> kinds) {
    this.kinds = kinds;
  }

  /// Reads everything.
  public static SearchIndex of(Collection<? extends Entries> sources) {
    Map<FoundKind, List<Entry>> byKind = new EnumMap<>(FoundKind.class);
    for (Entries source : sources) {
      for (Entry entry : source.all()) {
        byKind.computeIfAbsent(entry.kind(), kind -> new ArrayList<>()).add(entry);
      }
    }
    Map<FoundKind, List<Findable<Entry>>> kinds = new EnumMap<>(FoundKind.class);
    byKind.forEach(
        (kind, entries) -> {
          entries.sort(Comparator.comparing(Entry::title, new NaturalOrder()));
          kinds.put(kind, entries.parallelStream().map(Entry::findable).toList());
        });
    return new SearchIndex(kinds);
  }

  /// What was found of one kind.
  ///
  /// @param count how many there are in all
  public record Answer(FoundKind kind, List<Found> found, int count) {}

  /// The best of every kind that has any, in the order of the kinds; nothing when nothing is typed.
  ///
  /// @param limit so many of a kind
  public List<Answer> find(String typed, int limit) {
    QuickFilter filter = QuickFilter.of(typed);
    List<Answer> answers = new ArrayList<>();
    if (filter.isEmpty()) return answers;
    kinds.forEach(
        (kind, entries) -> {
          Findable.Best<Entry> best = Findable.best(filter, entries, limit);
          if (best.count() == 0) return;
          List<Found> found = best.items().stream().map(entry -> entry.answer(filter)).toList();
          answers.add(new Answer(kind, found, best.count()));
        });
    return answers;
  }

  /// A record by what it is; a contact or file by its title too, since a partner may have several.
  public Optional<Found> find(FoundKind kind, UUID id, String title) {
    return kinds.getOrDefault(kind, List.of()).stream()
        .map(Findable::item)
        .filter(entry -> entry.id().equals(id))
        .filter(entry -> !SEVERAL.contains(kind) || entry.title().equals(title))
        .findFirst()
        .map(entry -> entry.answer(QuickFilter.of("")));
  }
}
