package zveno.ui.table.lines;

import java.util.function.Function;
import java.util.function.Predicate;
import zveno.text.QuickFilter;
import zveno.text.SearchText;

/// Whether a record is wanted.
record Wanted<S>(Fields<S> fields, Query query, Function<S, SearchText> search, QuickFilter words)
    implements Predicate<S> {
  Wanted(Fields<S> fields, Query query, Function<S, SearchText> search) {
    this(fields, query, search, QuickFilter.of(query.filter()));
  }

  @Override
  public boolean test(S record) {
    if (!words.isEmpty() && !words.matches(search.apply(record))) return false;
    for (Query.Asked asked : query.conditions()) {
      if (!fields.holds(asked, record)) return false;
    }
    return true;
  }
}
