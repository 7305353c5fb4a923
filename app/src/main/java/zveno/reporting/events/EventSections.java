package zveno.reporting.events;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import zveno.events.Event;
import zveno.events.time.PartialDate;
import zveno.events.time.Precision;
import zveno.reports.events.EventLine;
import zveno.reports.events.EventsForm;
import zveno.reports.table.Section;
import zveno.text.Messages;
import zveno.text.NaturalOrder;
import zveno.text.RussianDate;

/// Parts events into sections of a document.
record EventSections(Messages messages, EventLines lines, EventsCount count, EventsOrder order) {
  private static final int DAYS = 7;

  /// Orders sections: those that have a place in time by it, others by name, what has none last.
  private record Title(int place, String text) implements Comparable<Title> {
    static final int LAST = Integer.MAX_VALUE;

    @Override
    public int compareTo(Title other) {
      return place == other.place
          ? new NaturalOrder().compare(text, other.text)
          : Integer.compare(place, other.place);
    }
  }

  List<Section<EventLine>> of(List<Event> events) {
    Map<Title, List<Event>> parts = new TreeMap<>();
    for (Event event : events) {
      parts.computeIfAbsent(title(event), _ -> new ArrayList<>()).add(event);
    }
    List<Section<EventLine>> sections = new ArrayList<>();
    parts.forEach((title, part) -> sections.add(new Section<>(title.text(), lines(part))));
    return sections;
  }

  private List<EventLine> lines(List<Event> part) {
    List<EventLine> all = part.stream().map(event -> lines.line(event, count)).toList();
    return order.form() == EventsForm.CYCLOGRAM ? once(all) : all;
  }

  /// What comes again stands once.
  private static List<EventLine> once(List<EventLine> all) {
    Set<List<String>> seen = new HashSet<>();
    return all.stream()
        .filter(line -> seen.add(List.of(line.title(), line.weekday(), line.time())))
        .toList();
  }

  private Title title(Event event) {
    return switch (order.grouping()) {
      case NONE -> new Title(0, "");
      case MONTH -> month(event);
      case DIRECTION -> named(event.nature().direction(), "reporting.section.noDirection");
      case STAGE -> named(event.nature().stage(), "reporting.section.noStage");
      case WEEK -> exact(event).map(this::week).orElseGet(this::vague);
      case DAY -> exact(event).map(this::day).orElseGet(this::vague);
    };
  }

  private Title named(String name, String otherwise) {
    return name.isBlank()
        ? new Title(Title.LAST, messages.get(otherwise))
        : new Title(0, EventLines.capital(name));
  }

  /// What began before the period stands in its first month.
  private Title month(Event event) {
    Optional<PartialDate> date =
        event.when().date().filter(d -> d.precision().compareTo(Precision.MONTH) <= 0);
    if (date.isEmpty()) return vague();
    LocalDate first = date.get().first();
    LocalDate day = first.isBefore(order.period().from()) ? order.period().from() : first;
    YearMonth month = YearMonth.from(day);
    int place = month.getYear() * 12 + month.getMonthValue();
    return new Title(place, EventLines.capital(RussianDate.month(month)));
  }

  private static Optional<LocalDate> exact(Event event) {
    return event.when().date().filter(d -> d.precision().isExact()).map(PartialDate::first);
  }

  private Title week(LocalDate day) {
    int before = day.withDayOfMonth(1).getDayOfWeek().getValue() - 1;
    int week = (day.getDayOfMonth() + before - 1) / DAYS + 1;
    return new Title(week, messages.get("reporting.section.week", week));
  }

  private Title day(LocalDate day) {
    int place = day.getDayOfWeek().getValue();
    return new Title(place, EventLines.capital(lines.weekday(day.getDayOfWeek())));
  }

  private Title vague() {
    return new Title(Title.LAST, messages.get("reporting.section.vague"));
  }
}
