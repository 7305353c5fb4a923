package zveno.events.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import zveno.events.EventMark;
import zveno.events.time.PartialDate;
import zveno.text.NaturalOrder;

/// What is seen of a span.
///
/// @param entries those of which the days are known, by time
/// @param vague those known by month, quarter, half or year, or not at all
/// @param overdue how many of the span are over and unmarked, whatever the filter
/// @param directions all that occur in the span, whatever the filter
/// @param methodists all that occur in the span, whatever the filter
public record Shown(
    Span span,
    LocalDate today,
    List<Entry> entries,
    List<Entry> vague,
    List<Clash> clashes,
    Counts counts,
    int overdue,
    List<String> directions,
    List<String> methodists) {
  private static final Comparator<Entry> BY_SPAN =
      Comparator.comparing((Entry entry) -> end(entry, PartialDate::first))
          .thenComparing(entry -> end(entry, PartialDate::last));

  /// What is seen of a span under a filter.
  ///
  /// @param all the entries of the span, and those of which no date is known
  public static Shown of(Span span, LocalDate today, List<Entry> all, Wanted wanted) {
    List<Entry> inside = all.stream().filter(entry -> touches(entry, span)).toList();
    List<Entry> seen = inside.stream().filter(wanted::holds).toList();
    return new Shown(
        span,
        today,
        seen.stream().filter(Entry::isExact).sorted(Entry.BY_TIME).toList(),
        seen.stream()
            .filter(entry -> !entry.isExact())
            .sorted(BY_SPAN.thenComparing(Entry::title))
            .toList(),
        Clashes.of(inside).stream()
            .filter(clash -> wanted.holds(clash.one()) || wanted.holds(clash.other()))
            .toList(),
        Counts.of(seen),
        Counts.of(inside).of(EventMark.UNMARKED),
        names(inside.stream().map(Entry::direction).toList()),
        names(inside.stream().flatMap(entry -> entry.methodists().stream()).toList()));
  }

  private static LocalDate end(Entry entry, Function<PartialDate, LocalDate> which) {
    return entry.date().map(which).orElse(LocalDate.MAX);
  }

  private static boolean touches(Entry entry, Span span) {
    return entry.date().isEmpty()
        || entry.date().filter(date -> date.overlaps(span.first(), span.last())).isPresent();
  }

  private static List<String> names(List<String> all) {
    return all.stream()
        .filter(name -> !name.isEmpty())
        .distinct()
        .sorted(new NaturalOrder())
        .toList();
  }

  /// The events of a day.
  public List<Entry> on(LocalDate day) {
    return entries.stream().filter(entry -> entry.isOn(day)).toList();
  }

  public Optional<Entry> find(Entry.Key key) {
    return entries.stream().filter(entry -> entry.key().equals(key)).findFirst();
  }

  /// What this event stands against.
  public List<Clash> clashes(Entry.Key key) {
    return clashes.stream().filter(clash -> clash.concerns(key)).toList();
  }

  /// The events that stand against another.
  public Set<Entry.Key> clashing() {
    Set<Entry.Key> keys = new HashSet<>();
    for (Clash clash : clashes) {
      keys.add(clash.one().key());
      keys.add(clash.other().key());
    }
    return keys;
  }
}
