package zveno.events.view.home;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import zveno.events.Event;
import zveno.events.EventMark;
import zveno.events.Events;
import zveno.home.Attention;
import zveno.home.AttentionLine;
import zveno.home.AttentionLine.Tint;
import zveno.text.Messages;
import zveno.ui.Icon;
import zveno.ui.table.lines.Only;

/// Events that are over and of which nobody said whether they were.
///
/// @param show shows these events and no others
public record EventAttention(
    Messages messages, Events events, Supplier<LocalDate> today, Consumer<Only> show)
    implements Attention {
  private static final int NAMED = 2;

  @Override
  public Supplier<List<AttentionLine>> ask() {
    LocalDate day = today.get();
    return () -> {
      List<Event> unmarked =
          events.all().stream()
              .filter(event -> EventMark.of(event, day) == EventMark.UNMARKED)
              .toList();
      return unmarked.isEmpty() ? List.of() : List.of(line(unmarked));
    };
  }

  private AttentionLine line(List<Event> unmarked) {
    String first =
        unmarked.reversed().stream()
            .limit(NAMED)
            .map(Event::title)
            .collect(Collectors.joining("; "));
    return new AttentionLine(
        "unmarked-events",
        Icon.CALENDAR,
        Tint.WARNING,
        messages.get("plan.attention.title", unmarked.size()),
        first,
        messages.get("plan.attention.action"),
        () ->
            show.accept(
                Only.of(
                    messages.get("plan.attention.name"),
                    unmarked.stream().map(Event::id).toList())));
  }
}
