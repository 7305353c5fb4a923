package zveno.events.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import zveno.events.Event;
import zveno.events.EventSeries;
import zveno.events.EventStatus;
import zveno.events.EventWhen;
import zveno.events.OrganizationName;
import zveno.events.days.FreeDays;
import zveno.events.series.Occurrence;
import zveno.events.series.RuleReader;
import zveno.events.series.Series;
import zveno.events.series.Skip;
import zveno.events.time.DayTimes;
import zveno.events.time.PartialDate;

/// The times at which events are: each event, and of one that repeats each time of its rule, of
/// which some have an event of their own.
///
/// @param series how events repeat, by the id of the series
/// @param free days that a series may skip
/// @param today the day from which it is seen what is over
public record Occurrences(Map<UUID, EventSeries> series, FreeDays free, LocalDate today) {
  /// All of these events that touch the span, and those of which no date is known.
  ///
  /// @param events also those that repeat and began before it
  public List<Entry> of(List<Event> events, Span span) {
    Map<UUID, Set<LocalDate>> own = new HashMap<>();
    for (Event event : events) {
      event
          .series()
          .ifPresent(
              place ->
                  place
                      .day()
                      .ifPresent(
                          day ->
                              own.computeIfAbsent(place.series(), id -> new TreeSet<>()).add(day)));
    }
    List<Entry> entries = new ArrayList<>();
    for (Event event : events) {
      Optional<EventSeries> rule = rule(event);
      if (rule.isEmpty()) {
        Entry entry = entry(event, Optional.empty(), event.when());
        if (touches(entry, span)) entries.add(entry);
      } else {
        entries.addAll(times(event, rule.get(), own.getOrDefault(rule.get().id(), Set.of()), span));
      }
    }
    return entries;
  }

  private static boolean touches(Entry entry, Span span) {
    return entry.date().isEmpty()
        || entry.date().filter(date -> date.overlaps(span.first(), span.last())).isPresent();
  }

  /// How an event repeats, where it is the one that does and its days are known.
  private Optional<EventSeries> rule(Event event) {
    if (event.when().date().filter(date -> date.precision().isExact()).isEmpty()) {
      return Optional.empty();
    }
    return event
        .series()
        .filter(place -> place.day().isEmpty())
        .flatMap(place -> Optional.ofNullable(series.get(place.series())))
        .filter(known -> !known.rule().isEmpty());
  }

  private List<Entry> times(Event event, EventSeries rule, Set<LocalDate> own, Span span) {
    PartialDate first = event.when().date().orElseThrow();
    long longer = first.days() - 1;
    LocalTime start = event.when().times().map(DayTimes::start).orElse(LocalTime.MIDNIGHT);
    TreeSet<LocalDate> except = new TreeSet<>(rule.except());
    except.addAll(own);
    Series repeating =
        new Series(
            first.first().atTime(start),
            RuleReader.read(rule.rule(), first.first().atTime(start), ZoneId.systemDefault()),
            except,
            new TreeMap<>(),
            new TreeSet<>(rule.extra().stream().map(EventSeries.Extra::day).toList()),
            new Skip(rule.skipDaysOff(), rule.skipVacations()));
    List<Entry> entries = new ArrayList<>();
    for (Occurrence time :
        repeating.between(span.first().minusDays(longer), span.last(), free).occurrences()) {
      LocalDate day = time.day();
      EventWhen when =
          new EventWhen(
              Optional.of(PartialDate.range(day, day.plusDays(longer))),
              times(event, rule, day),
              "");
      entries.add(entry(event, Optional.of(time.original()), when));
    }
    return entries;
  }

  /// A day beside the rule may begin at another time; then its end is not known.
  private static Optional<DayTimes> times(Event event, EventSeries rule, LocalDate day) {
    return rule.extra().stream()
        .filter(extra -> extra.day().equals(day))
        .flatMap(extra -> extra.start().stream())
        .map(DayTimes::from)
        .findFirst()
        .or(() -> event.when().times());
  }

  private Entry entry(Event event, Optional<LocalDate> day, EventWhen when) {
    return new Entry(
        new Entry.Key(event.id(), day),
        event.title(),
        when.date(),
        when.typed(),
        when.times(),
        state(event, day, when),
        event.nature().direction(),
        event.responsible(),
        place(event),
        event.organizations().stream().map(one -> one.organization().name()).toList());
  }

  private static String place(Event event) {
    return String.join(
        ", ",
        Stream.concat(
                event.venue().host().map(OrganizationName::name).stream(),
                Stream.of(event.venue().place()))
            .filter(part -> !part.isEmpty())
            .toList());
  }

  /// A plan that is over was not marked, and so is one that was moved to days that are over. What
  /// is said of an event that repeats is true of those times that are over.
  private EntryState state(Event event, Optional<LocalDate> day, EventWhen when) {
    boolean over = when.date().filter(date -> date.isOver(today)).isPresent();
    EventStatus status = event.state().status();
    return switch (status) {
      case CANCELLED -> EntryState.CANCELLED;
      case HELD -> day.isPresent() && !over ? EntryState.PLANNED : EntryState.HELD;
      case PLANNED -> over ? EntryState.OVERDUE : EntryState.PLANNED;
      case MOVED -> over ? EntryState.OVERDUE : EntryState.MOVED;
    };
  }
}
