package zveno.search;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import zveno.text.QuickFilter;
import zveno.text.QuickFilter.Fit;
import zveno.text.SearchText;

/// A record as a feature gives it to the index.
///
/// @param shown stands beside the title whenever it is found
/// @param facts everything else it can be found by
public record Entry(FoundKind kind, UUID id, String title, List<String> shown, List<Fact> facts) {
  private static final String BETWEEN = " · ";

  public Entry {
    shown = shown.stream().filter(text -> !text.isBlank()).toList();
    facts = facts.stream().filter(fact -> !fact.text().isBlank()).toList();
  }

  Findable<Entry> findable() {
    return Findable.of(
        this, title, Stream.concat(shown.stream(), facts.stream().map(Fact::text)).toList());
  }

  /// The answer; it tells the fact it was found by, where the title does not.
  Found answer(QuickFilter filter) {
    String line = shown.stream().collect(Collectors.joining(BETWEEN));
    boolean plain = filter.isEmpty() || filter.matches(SearchText.of(title, line));
    Optional<String> why = plain ? Optional.empty() : reason(filter);
    String details =
        Stream.concat(why.stream(), Stream.of(line))
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(BETWEEN));
    return new Found(kind, id, title, details);
  }

  private Optional<String> reason(QuickFilter filter) {
    return facts.stream()
        .filter(fact -> filter.fit(SearchText.of(fact.text())) != Fit.NONE)
        .findFirst()
        .map(Fact::shown);
  }
}
