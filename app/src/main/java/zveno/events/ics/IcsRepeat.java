package zveno.events.ics;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import zveno.events.series.Rule;
import zveno.events.series.Skip;

/// How an event repeats.
///
/// @param except days that are left out one by one
/// @param skip which days the series passes over
/// @param skipped what these are, for programs that know only single days
/// @param added days beside the rule
public record IcsRepeat(
    Rule rule,
    SortedSet<LocalDate> except,
    SortedSet<LocalDate> added,
    Skip skip,
    SortedSet<LocalDate> skipped) {
  public IcsRepeat {
    except = Collections.unmodifiableSortedSet(new TreeSet<>(except));
    added = Collections.unmodifiableSortedSet(new TreeSet<>(added));
    skipped = Collections.unmodifiableSortedSet(new TreeSet<>(skipped));
  }

  public static IcsRepeat of(Rule rule) {
    return new IcsRepeat(rule, new TreeSet<>(), new TreeSet<>(), Skip.NOTHING, new TreeSet<>());
  }
}
