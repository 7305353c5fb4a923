package zveno.events.view.ics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import zveno.events.ics.CalendarIntake;
import zveno.events.ics.IcsCalendar;
import zveno.events.ics.IcsEvent;
import zveno.events.ics.IcsProblem;
import zveno.events.ics.IcsTime;
import zveno.events.time.DateText;
import zveno.text.Messages;

/// An event of a calendar file as it would be taken.
///
/// @param number from 1; 0 for the file as a whole
/// @param doubts in sentences
record IcsRow(
    int number,
    String fate,
    String when,
    String title,
    String place,
    String repeat,
    List<String> doubts) {

  static List<IcsRow> of(
      Messages messages, DateText dates, IcsCalendar calendar, CalendarIntake.Taken taken) {
    Map<Integer, List<String>> doubts = new HashMap<>();
    for (IcsProblem problem : calendar.problems()) {
      doubts
          .computeIfAbsent(problem.event(), event -> new ArrayList<>())
          .add(messages.get(problem.fault().text(), problem.value()));
    }
    List<IcsRow> rows = new ArrayList<>();
    if (doubts.containsKey(0)) rows.add(new IcsRow(0, "", "", "", "", "", doubts.get(0)));
    for (int at = 0; at < calendar.events().size(); at++) {
      IcsEvent event = calendar.events().get(at);
      rows.add(
          new IcsRow(
              at + 1,
              messages.get("import.fate." + taken.fates().get(at)),
              event.time().map(time -> when(dates, time)).orElse(""),
              event.title().isBlank() ? messages.get("events.untitled.name") : event.title(),
              event.place(),
              event.repeat().isPresent() ? messages.get("calendar.icsRepeats.text") : "",
              doubts.getOrDefault(at + 1, List.of())));
    }
    return List.copyOf(rows);
  }

  private static String when(DateText dates, IcsTime time) {
    String day = dates.full(time.date());
    String start = time.start().map(clock -> " " + clock).orElse("");
    return day + start + time.end().map(clock -> "–" + clock).orElse("");
  }

  UUID id() {
    return new UUID(0, number);
  }
}
