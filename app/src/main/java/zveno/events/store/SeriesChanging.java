package zveno.events.store;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import zveno.changes.store.Recorder;
import zveno.events.Event;
import zveno.events.EventCells;
import zveno.events.EventField;
import zveno.events.EventText;
import zveno.events.EventWhen;
import zveno.events.Reach;
import zveno.events.RepeatedEvent;
import zveno.events.TypedWhen;
import zveno.events.WrittenEvent;
import zveno.events.series.Series;
import zveno.events.series.SeriesSplit;
import zveno.events.time.PartialDate;
import zveno.settings.SchoolYear;

/// What is typed for times of an event that repeats, written inside one change.
///
/// @param original the day that the rule gave to the time in hand; empty where none is
/// @param cut the series up to the time in hand, where it is cut in two
/// @param now the series as it is to be; empty where its days stay
/// @param days by how many the times go
record SeriesChanging(
    RepeatedEvent repeated,
    Optional<LocalDate> original,
    Reach reach,
    Optional<Series> cut,
    Optional<Series> now,
    int days,
    Map<EventField, String> cells) {

  /// Empty where the rule cannot be cut or moved as a whole.
  static Optional<SeriesChanging> of(
      RepeatedEvent repeated,
      Optional<LocalDate> original,
      Reach reach,
      Map<EventField, String> typed,
      SchoolYear year) {
    if (reach == Reach.ONE) {
      return Optional.of(
          new SeriesChanging(
              repeated, original, reach, Optional.empty(), Optional.empty(), 0, typed));
    }
    Map<EventField, String> cells = new EnumMap<>(EventField.class);
    cells.putAll(typed);
    int days = 0;
    if (typed.containsKey(EventField.START)) {
      Optional<Integer> by = days(repeated, original, typed.get(EventField.START), year);
      if (by.isEmpty()) return Optional.empty();
      days = by.get();
      cells.remove(EventField.START);
    }
    return of(repeated, original, reach, cells, days);
  }

  private static Optional<SeriesChanging> of(
      RepeatedEvent repeated,
      Optional<LocalDate> original,
      Reach reach,
      Map<EventField, String> cells,
      int days) {
    Optional<SeriesSplit> split =
        reach == Reach.ALL
            ? Optional.empty()
            : original.flatMap(day -> repeated.series().flatMap(series -> series.splitAt(day)));
    if (reach == Reach.FOLLOWING && split.isEmpty()) return Optional.empty();
    Optional<Series> cut = split.flatMap(SeriesSplit::before);
    // What begins with the first time is all of them.
    Optional<Series> whole = cut.isPresent() ? split.map(SeriesSplit::after) : repeated.series();
    Optional<Series> now =
        days != 0
            ? whole.flatMap(series -> series.shifted(days))
            : whole.filter(series -> cut.isPresent());
    if (days != 0 && now.isEmpty()) return Optional.empty();
    Reach far = cut.isPresent() ? Reach.FOLLOWING : Reach.ALL;
    return Optional.of(new SeriesChanging(repeated, original, far, cut, now, days, cells));
  }

  /// By how many days a time goes; empty where no day, or another number of days, was typed.
  private static Optional<Integer> days(
      RepeatedEvent repeated, Optional<LocalDate> original, String typed, SchoolYear year) {
    EventCells cell = new EventCells(Map.of(EventField.START, typed));
    EventWhen then = new TypedWhen(year).of(EventWhen.UNKNOWN, cell);
    long lasts = repeated.event().when().date().map(PartialDate::days).orElse(1L);
    Optional<LocalDate> from =
        own(repeated, original)
            .map(Event::when)
            .flatMap(EventWhen::date)
            .map(PartialDate::first)
            .or(() -> original)
            .or(() -> repeated.event().when().date().map(PartialDate::first));
    return then.date()
        .filter(date -> date.precision().isExact())
        .filter(date -> date.days() == 1 || date.days() == lasts)
        .flatMap(date -> from.map(day -> (int) ChronoUnit.DAYS.between(day, date.first())));
  }

  private static Optional<Event> own(RepeatedEvent repeated, Optional<LocalDate> original) {
    return repeated.own().stream()
        .filter(one -> original.filter(RepeatedEvent.original(one)::equals).isPresent())
        .findFirst();
  }

  /// Tells the events written, first the one of the time in hand.
  List<WrittenEvent> write(Recorder recorder, SchoolYear year) {
    Optional<Event> hand = own(repeated, original);
    if (reach == Reach.ONE) {
      LocalDate day = original.orElseThrow();
      UUID own =
          hand.map(Event::id).orElseGet(() -> OwnTime.create(recorder, repeated.event().id(), day));
      return cells(recorder, Map.of(own, cells), year);
    }
    UUID series = repeated.kept().id();
    UUID whole = repeated.event().id();
    List<Event> own = repeated.own();
    if (cut.isPresent()) {
      SeriesWriting.write(recorder, series, cut.get());
      series = SeriesWriting.add(recorder, repeated.kept(), now.orElseThrow());
      whole = OwnTime.copy(recorder, whole);
      LocalDate from = original.orElseThrow();
      own = own.stream().filter(one -> !RepeatedEvent.original(one).isBefore(from)).toList();
    } else if (now.isPresent()) SeriesWriting.write(recorder, series, now.get());
    if (now.isPresent()) {
      SeriesWriting.begin(recorder, whole, series, repeated.event(), now.get());
      SeriesWriting.follow(recorder, own, series, now.get(), days);
    }
    Map<UUID, Map<EventField, String>> rows = new LinkedHashMap<>();
    hand.ifPresent(one -> rows.put(one.id(), cells));
    rows.put(whole, cells);
    own.forEach(one -> rows.putIfAbsent(one.id(), along(one)));
    return cells(recorder, rows, year);
  }

  /// The cells in which a time said what all of them did.
  private Map<EventField, String> along(Event own) {
    EventText text = EventText.coded();
    Map<EventField, String> same = new EnumMap<>(EventField.class);
    cells.forEach(
        (field, typed) -> {
          if (text.cell(own, field).equals(text.cell(repeated.event(), field))) {
            same.put(field, typed);
          }
        });
    return same;
  }

  private List<WrittenEvent> cells(
      Recorder recorder, Map<UUID, Map<EventField, String>> rows, SchoolYear year) {
    // Values that are new to lists are looked up by a writer when it is made.
    recorder.flush();
    EventWriter writer = new EventWriter(recorder);
    writer.prepare(rows.keySet());
    List<WrittenEvent> written = new ArrayList<>();
    rows.forEach(
        (id, cells) ->
            written.add(
                cells.isEmpty()
                    ? new WrittenEvent(id, false, now.isPresent(), List.of())
                    : writer.write(id, cells, year)));
    return written;
  }
}
