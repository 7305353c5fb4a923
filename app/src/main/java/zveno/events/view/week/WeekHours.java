package zveno.events.view.week;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import zveno.events.calendar.Entry;
import zveno.events.calendar.Packing;
import zveno.events.time.DayTimes;
import zveno.events.view.board.Box;
import zveno.events.view.board.Frame;
import zveno.events.view.board.Layout;
import zveno.events.view.board.Sketch;

/// Days side by side, hours downwards; what has no time of day stands above.
public final class WeekHours implements Layout {
  private static final double LETTERS = 12;
  private static final double NAMES = 52;
  private static final double PITCH = 19;
  private static final int MINUTES = 60;
  private static final int WEEK = 7;
  private static final int FIRST = 8;
  private static final int LAST = 19;
  private static final int MOST_ABOVE = 3;

  /// How long an event is drawn of which no end is known, in minutes.
  private static final int UNKNOWN = 60;

  @Override
  public double letters() {
    return LETTERS;
  }

  @Override
  public LocalDate beside(LocalDate day, int step) {
    return day.plusWeeks(step);
  }

  @Override
  public Sketch draw(Frame frame) {
    LocalDate monday = frame.shown().span().first();
    WeekSketch sketch = new WeekSketch(frame, frame.scaled(NAMES));
    double head = sketch.head();
    double pitch = frame.scaled(PITCH);
    List<Entry> all = frame.shown().entries();
    List<Entry> whole = all.stream().filter(entry -> entry.times().isEmpty()).toList();
    List<Entry> timed = all.stream().filter(entry -> entry.times().isPresent()).toList();
    Packing<Entry> above = Packing.pack(sketch.wishes(whole), MOST_ABOVE, WEEK);
    int lanes = above.placed().stream().mapToInt(p -> p.lane() + 1).max().orElse(0);
    double top = head + lanes * pitch + (lanes > 0 ? 6 : 0);
    int first = timed.stream().mapToInt(e -> start(e) / MINUTES).min().orElse(FIRST);
    int last = timed.stream().mapToInt(e -> (end(e) + MINUTES - 1) / MINUTES).max().orElse(LAST);
    int from = Math.min(FIRST, first);
    int to = Math.max(LAST, last);
    double hour = (frame.height() - top) / (to - from);
    sketch.days(new Box(0, head, frame.width(), frame.height() - head));
    above.placed().forEach(placed -> sketch.chip(placed, head + 3 + placed.lane() * pitch, pitch));
    sketch.missing(above.left(), head);
    for (int at = from; at < to; at++) {
      double y = Math.round(top + (at - from) * hour);
      sketch.hour(LocalTime.of(at, 0).toString(), y, hour);
    }
    for (int day = 0; day < WEEK; day++) {
      column(sketch, timed, monday.plusDays(day), top - from * hour, hour);
    }
    return sketch.sketch();
  }

  /// Those that overlap stand beside each other.
  private static void column(
      WeekSketch sketch, List<Entry> timed, LocalDate day, double midnight, double hour) {
    List<Entry> of = timed.stream().filter(entry -> entry.isOn(day)).toList();
    List<Entry> group = new ArrayList<>();
    int until = 0;
    for (Entry entry : of) {
      if (!group.isEmpty() && start(entry) >= until) {
        beside(sketch, group, day, midnight, hour);
        group.clear();
        until = 0;
      }
      group.add(entry);
      until = Math.max(until, end(entry));
    }
    beside(sketch, group, day, midnight, hour);
  }

  private static void beside(
      WeekSketch sketch, List<Entry> group, LocalDate day, double midnight, double hour) {
    List<Packing.Wish<Entry>> wishes =
        group.stream()
            .map(entry -> new Packing.Wish<>(entry, start(entry), end(entry), end(entry)))
            .toList();
    Packing<Entry> packing = Packing.pack(wishes, Math.max(1, group.size()), 2 * 24 * MINUTES);
    int lanes = packing.placed().stream().mapToInt(p -> p.lane() + 1).max().orElse(1);
    for (Packing.Placed<Entry> placed : packing.placed()) {
      double y = midnight + start(placed.item()) * hour / MINUTES;
      double height = (end(placed.item()) - start(placed.item())) * hour / MINUTES;
      sketch.block(placed.item(), day, placed.lane(), lanes, y, height);
    }
  }

  private static int start(Entry entry) {
    return entry.times().map(DayTimes::start).orElse(LocalTime.MIN).toSecondOfDay() / MINUTES;
  }

  private static int end(Entry entry) {
    return entry
        .times()
        .flatMap(DayTimes::end)
        .map(end -> end.toSecondOfDay() / MINUTES)
        .orElse(start(entry) + UNKNOWN);
  }
}
