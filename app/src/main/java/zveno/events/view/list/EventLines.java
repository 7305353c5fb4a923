package zveno.events.view.list;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import zveno.events.Event;
import zveno.events.EventDoubt;
import zveno.events.EventField;
import zveno.events.EventMark;
import zveno.events.EventText;
import zveno.events.EventWhen;
import zveno.events.time.DateText;
import zveno.events.time.PartialDate;
import zveno.events.time.Precision;
import zveno.settings.SchoolYear;
import zveno.text.Messages;
import zveno.text.RussianDate;
import zveno.text.SearchText;

/// Makes events ready for the plan.
///
/// @param year whose days need no year; dates of other years bear theirs
record EventLines(Messages messages, SchoolYear year) {
  private static final char NBSP = '\u00a0';

  /// @param files how many files hang on the event
  /// @param clashes a sentence for each field that another event wants at the same time
  EventLine line(Event event, int files, Map<EventField, String> clashes, LocalDate today) {
    EventMark mark = EventMark.of(event, today);
    return new EventLine(event, mark, mark(mark), files, clashes, () -> shown(event, mark));
  }

  private EventLine.Shown shown(Event event, EventMark mark) {
    EventText text = EventText.shown(year);
    Map<EventField, String> cells = new EnumMap<>(EventField.class);
    for (EventField field : EventField.values()) cells.put(field, text.cell(event, field));
    cells.put(EventField.START, when(event.when()));
    cells.put(EventField.PLACE, place(event));
    cells.put(EventField.STATUS, mark(mark));
    return new EventLine.Shown(
        Collections.unmodifiableMap(cells),
        month(event.when()),
        doubts(event),
        SearchText.of(new ArrayList<>(cells.values())));
  }

  /// «12.09», «октябрь», or what was typed and not understood.
  String when(EventWhen when) {
    return when.date().map(new DateText(year)::within).orElse(when.typed());
  }

  /// The host and the room, as a plan writes them in one cell.
  private static String place(Event event) {
    String room = event.venue().place();
    return event
        .venue()
        .host()
        .map(host -> room.isEmpty() ? host.name() : host.name() + ", " + room)
        .orElse(room);
  }

  private String month(EventWhen when) {
    return when.date().map(this::month).orElse("");
  }

  private String month(PartialDate date) {
    return date.precision().compareTo(Precision.MONTH) <= 0
        ? RussianDate.month(YearMonth.from(date.first()))
        : new DateText(year).within(date);
  }

  private Map<EventField, String> doubts(Event event) {
    String typed = event.when().typed();
    boolean unread = event.when().date().isEmpty() && !typed.isEmpty();
    return unread ? Map.of(EventField.START, messages.get("plan.doubt.when", typed)) : Map.of();
  }

  /// A sentence for what was typed and deserves a second look.
  String doubt(EventDoubt doubt) {
    String heading = messages.get(doubt.field().headingKey());
    boolean when = doubt.field() == EventField.START;
    return messages.get(when ? "plan.doubt.when" : "plan.doubt.cell", doubt.value(), heading);
  }

  String mark(EventMark mark) {
    return messages.get("plan.mark." + mark);
  }

  /// «проведено 4 · не отмечено 2»: how the events of a group stand.
  String states(List<EventLine> group) {
    Map<EventMark, Long> counts = new EnumMap<>(EventMark.class);
    for (EventLine line : group) counts.merge(line.mark(), 1L, Long::sum);
    return counts.entrySet().stream()
        .map(entry -> mark(entry.getKey()) + NBSP + entry.getValue())
        .collect(Collectors.joining(" · "));
  }

  /// Whether an event belongs to a plan of this year: it has a day in it, or no day at all.
  static boolean isIn(Event event, Optional<SchoolYear> wanted) {
    if (wanted.isEmpty() || event.when().date().isEmpty()) return true;
    PartialDate date = event.when().date().get();
    SchoolYear year = wanted.get();
    boolean repeats = event.series().filter(series -> series.day().isEmpty()).isPresent();
    return date.overlaps(year.from(), year.to()) || (repeats && date.first().isBefore(year.from()));
  }
}
