package zveno.events.view.home;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import zveno.events.days.FreeDays;
import zveno.home.Attention;
import zveno.home.AttentionLine;
import zveno.home.AttentionLine.Tint;
import zveno.text.Messages;
import zveno.ui.Icon;

/// Years whose moved days off nobody entered: this one, and from October the next.
///
/// @param open shows where they are entered
public record DaysAttention(
    Messages messages, FreeDays free, Supplier<LocalDate> today, Runnable open)
    implements Attention {
  @Override
  public Supplier<List<AttentionLine>> ask() {
    LocalDate day = today.get();
    boolean late = day.getMonth().compareTo(Month.OCTOBER) >= 0;
    return () ->
        Stream.of(day.getYear(), late ? day.getYear() + 1 : day.getYear())
            .distinct()
            .filter(year -> !free.isComplete(year))
            .map(this::line)
            .toList();
  }

  private AttentionLine line(int year) {
    return new AttentionLine(
        "work-days-" + year,
        Icon.CALENDAR,
        Tint.WARNING,
        messages.get("days.attention.title", String.valueOf(year)),
        messages.get("days.attention.detail"),
        messages.get("days.attention.action"),
        open);
  }
}
