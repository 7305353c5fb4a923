package zveno.reporting.events;

import java.util.ArrayList;
import java.util.List;
import zveno.events.Event;
import zveno.events.EventStatus;
import zveno.events.Headcount;
import zveno.reporting.Figure;
import zveno.reports.events.EventsPlain;
import zveno.reports.events.EventsTable;
import zveno.reports.plain.Total;
import zveno.reports.table.Value;
import zveno.text.Messages;

/// The figures of a document about events with the events behind each: those that stand under its
/// table, in its words.
record EventsFigures(Messages messages) {
  List<Figure> of(EventsTable table, EventsCount count) {
    List<Figure> all = new ArrayList<>();
    for (Total total : new EventsPlain(table).plain(false).totals()) {
      if (total.mark().isEmpty()) continue;
      all.add(figure(total.mark(), total.name(), text(total.value()), of(total.mark(), count)));
    }
    // A document without totals tells at least how many events it is made of.
    if (all.isEmpty()) {
      String number = Integer.toString(count.events().size());
      all.add(figure("", messages.get("reporting.figure.events"), number, count.events()));
    }
    return all;
  }

  private static Figure figure(String mark, String title, String value, List<Event> events) {
    // The times of one that repeats are one record.
    return new Figure(mark, title, "", value, events.stream().map(Event::id).distinct().toList());
  }

  private static String text(Value value) {
    return switch (value) {
      case Value.Whole(int number) -> Integer.toString(number);
      case Value.Text(String text) -> text;
      default -> "";
    };
  }

  private static List<Event> of(String mark, EventsCount count) {
    return switch (mark) {
      case "held" -> count.those(EventStatus.HELD);
      case "moved" -> count.those(EventStatus.MOVED);
      case "cancelled" -> count.those(EventStatus.CANCELLED);
      case "completion" -> count.due();
      case "extra" -> count.extra();
      case "people" -> count.counted(Headcount::total);
      case "teachers" -> count.counted(Headcount::teachers);
      case "pupils" -> count.counted(Headcount::pupils);
      case "parents" -> count.counted(Headcount::parents);
      case "organizations", "visits" -> count.visited();
      case "districts" -> count.placed();
      default -> count.events();
    };
  }
}
