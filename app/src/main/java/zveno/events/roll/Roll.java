package zveno.events.roll;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import zveno.events.Event;
import zveno.events.EventSeries;
import zveno.events.EventStatus;
import zveno.events.EventWhen;
import zveno.events.SeriesDay;
import zveno.events.days.FreeDays;
import zveno.events.roll.Rolled.Note;
import zveno.events.series.Series;
import zveno.events.time.PartialDate;
import zveno.text.NameKey;

/// What the plan of a school year becomes in the next one; nothing is written.
///
/// An event is of the year in which it begins. Those of which no date is known are left alone, and
/// so are series that go on into the new year by themselves.
///
/// @param goingOn how many series go on by themselves
/// @param undated how many events have no date
public record Roll(YearShift shift, List<Rolled> events, int goingOn, int undated) {
  public Roll {
    events = List.copyOf(events);
  }

  /// Looks at the events of the old year.
  ///
  /// @param all the events of both years
  /// @param series how they repeat, by the id of the series
  public static Roll of(
      Collection<Event> all, Map<UUID, EventSeries> series, YearShift shift, FreeDays free) {
    Making making = new Making(shift, free, series, present(all, shift));
    all.stream()
        .filter(event -> event.series().flatMap(SeriesDay::day).isEmpty())
        .sorted(
            Comparator.comparing(
                event -> event.when().date().map(PartialDate::first).orElse(LocalDate.MAX)))
        .forEach(making::take);
    return new Roll(shift, making.rolled, making.goingOn, making.undated);
  }

  /// A title and a day of it.
  private record Key(NameKey title, LocalDate first, boolean exact) {
    static Key of(String title, PartialDate date) {
      return new Key(NameKey.of(title), date.first(), date.precision().isExact());
    }
  }

  private static Set<Key> present(Collection<Event> all, YearShift shift) {
    Set<Key> present = new HashSet<>();
    for (Event event : all) {
      List<EventWhen> whens = new ArrayList<>(List.of(event.when()));
      event.moves().forEach(move -> whens.add(move.from()));
      for (EventWhen when : whens) {
        when.date()
            .filter(date -> shift.to().holds(date.first()))
            .ifPresent(date -> present.add(Key.of(event.title(), date)));
      }
    }
    return present;
  }

  private static final class Making {
    private final YearShift shift;
    private final Workdays workdays;
    private final Map<UUID, EventSeries> series;
    private final SeriesRoll roll;
    private final Set<Key> present;
    private final Set<Key> taken = new HashSet<>();
    private final List<Rolled> rolled = new ArrayList<>();
    private int goingOn;
    private int undated;

    Making(YearShift shift, FreeDays free, Map<UUID, EventSeries> series, Set<Key> present) {
      this.shift = shift;
      this.series = series;
      this.present = present;
      roll = new SeriesRoll(shift, free);
      workdays = new Workdays(shift, free);
    }

    void take(Event event) {
      if (event.when().date().isEmpty()) {
        undated++;
        return;
      }
      PartialDate date = event.when().date().get();
      Optional<Series> repeats =
          event
              .series()
              .flatMap(one -> Optional.ofNullable(series.get(one.series())))
              .flatMap(kept -> kept.from(event.when(), Map.of(), List.of()));
      if (!repeats.map(roll::isOfYear).orElse(false) && !shift.from().holds(date.first())) return;
      if (repeats.filter(roll::goesOn).isPresent()) {
        goingOn++;
        return;
      }
      Optional<Series> now = repeats.flatMap(roll::of);
      if (now.isPresent()) add(event, lasting(date, now.get()), now);
      else if (shift.from().holds(date.first())) add(event, shift.of(date), now);
    }

    private static PartialDate lasting(PartialDate date, Series series) {
      LocalDate first = series.start().toLocalDate();
      return PartialDate.range(first, first.plusDays(date.days() - 1));
    }

    private void add(Event event, PartialDate to, Optional<Series> repeats) {
      PartialDate was = event.when().date().orElseThrow();
      Set<Note> notes = EnumSet.noneOf(Note.class);
      boolean exact = was.precision().isExact();
      if (event.state().status() == EventStatus.CANCELLED) notes.add(Note.CANCELLED);
      if (!event.moves().isEmpty()) notes.add(Note.MOVED);
      if (repeats.isPresent()) notes.add(Note.SERIES);
      if (repeats.isEmpty() && event.series().isPresent()) notes.add(Note.RULE_LOST);
      if (exact && repeats.isEmpty() && shift.hasNoFifth(was.first())) notes.add(Note.NO_FIFTH);
      Optional<PartialDate> workday = Optional.empty();
      // The first day of a series follows from its rule, and the rule may pass over free days.
      if (exact && repeats.isEmpty()) workday = workdays.look(was, to, notes);
      Key key = Key.of(event.title(), to);
      boolean there =
          present.contains(key)
              || workday.filter(day -> present.contains(Key.of(event.title(), day))).isPresent();
      if (there) notes.add(Note.PRESENT);
      else if (!taken.add(key)) notes.add(Note.TWICE);
      EventWhen when = new EventWhen(Optional.of(to), event.when().times(), "");
      rolled.add(new Rolled(event, when, repeats, workday, notes));
    }
  }
}
