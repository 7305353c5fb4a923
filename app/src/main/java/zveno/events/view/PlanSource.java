package zveno.events.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import zveno.events.EventField;
import zveno.events.EventWhen;
import zveno.events.Events;
import zveno.events.Occurrences;
import zveno.events.Reach;
import zveno.events.SeriesEdits;
import zveno.events.calendar.Entries;
import zveno.events.calendar.Entry;
import zveno.events.calendar.Span;
import zveno.events.days.FreeDays;

/// The events of the base as the calendar shows them.
///
/// @param free days that a series may skip
/// @param title what a new event is called until somebody says
public record PlanSource(
    Events events,
    SeriesEdits series,
    Supplier<FreeDays> free,
    Supplier<LocalDate> today,
    String title)
    implements CalendarViewModel.Source {
  @Override
  public List<Entry> read(Span span) {
    return new Entries(new Occurrences(events.series(), free.get()), today.get())
        .of(events.between(span.first(), span.last()), span);
  }

  @Override
  public void move(Entry moved) {
    events.move(moved.key().event(), new EventWhen(moved.date(), moved.times(), ""), "");
  }

  @Override
  public boolean move(Entry moved, Reach reach) {
    UUID event = moved.key().event();
    LocalDate original = moved.key().day().orElseThrow();
    if (reach == Reach.ONE) {
      series.moveOne(event, original, new EventWhen(moved.date(), moved.times(), ""), "");
      return true;
    }
    String to = moved.first().toString();
    return series.change(event, original, reach, Map.of(EventField.START, to)).isPresent();
  }

  @Override
  public UUID add(LocalDate day) {
    return events.add(Map.of(EventField.TITLE, title, EventField.START, day.toString())).event();
  }
}
