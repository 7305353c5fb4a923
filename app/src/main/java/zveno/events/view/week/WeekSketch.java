package zveno.events.view.week;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import zveno.events.calendar.Entry;
import zveno.events.calendar.Packing;
import zveno.events.calendar.ShortTitle;
import zveno.events.time.DayTimes;
import zveno.events.view.board.Box;
import zveno.events.view.board.EntryWords;
import zveno.events.view.board.Frame;
import zveno.events.view.board.Sketch;
import zveno.events.view.board.Sketch.Words.Style;

/// Puts the days of a week on the board.
final class WeekSketch {
  private static final int WEEK = 7;
  private static final double HEAD = 26;

  private final Frame frame;
  private final double left;
  private final LocalDate monday;
  private final Set<Entry.Key> clashing;
  private final List<Sketch.Cell> cells = new ArrayList<>();
  private final List<Sketch.Chip> chips = new ArrayList<>();
  private final List<Sketch.More> more = new ArrayList<>();
  private final List<Sketch.Words> words = new ArrayList<>();
  private final List<Sketch.Rule> rules = new ArrayList<>();

  /// @param left pixels of the names at the left
  WeekSketch(Frame frame, double left) {
    this.frame = frame;
    this.left = left;
    monday = frame.shown().span().first();
    clashing = frame.clashing();
  }

  Sketch sketch() {
    return new Sketch(cells, chips, more, words, rules, Optional.empty(), frame.letters().size());
  }

  private double x(int column) {
    return Math.round(left + (frame.width() - left) * column / WEEK);
  }

  /// Weekdays and dates; tells where they end.
  double head() {
    double height = frame.scaled(HEAD);
    words.add(new Sketch.Words("", new Box(0, 0, frame.width(), height), Style.HEAD, false));
    for (int column = 0; column < WEEK; column++) {
      LocalDate day = monday.plusDays(column);
      boolean today = day.equals(frame.shown().today());
      String name =
          frame.messages().get("calendar.weekday." + day.getDayOfWeek().name())
              + ", "
              + EntryWords.day(day);
      Box box = new Box(x(column) + 4, 4, x(column + 1) - x(column) - 8, height - 8);
      words.add(new Sketch.Words(name, box, today ? Style.BADGE : Style.STRONG, true));
    }
    return height;
  }

  void days(Box room) {
    for (int column = 0; column < WEEK; column++) {
      LocalDate day = monday.plusDays(column);
      double x = x(column);
      Box box = new Box(x, room.y(), x(column + 1) - x, room.height());
      cells.add(new Sketch.Cell(day, box, frame.marks().apply(day), true));
      rules.add(new Sketch.Rule(x, 0, x, room.bottom(), false));
    }
    rules.add(new Sketch.Rule(0, room.y(), frame.width(), room.y(), true));
  }

  void hour(String name, double y, double height) {
    rules.add(new Sketch.Rule(left, y, frame.width(), y, false));
    double line = frame.scaled(15);
    Box box = new Box(frame.scaled(8), y + 2, left - frame.scaled(10), Math.min(line, height));
    words.add(new Sketch.Words(name, box, Style.MUTED, false));
  }

  void lane(String name, double y, double height) {
    rules.add(new Sketch.Rule(0, y + height, frame.width(), y + height, true));
    Box box = new Box(frame.scaled(10), y + 4, left - frame.scaled(16), frame.scaled(17));
    words.add(new Sketch.Words(name, box, Style.STRONG, false));
  }

  /// Where events stand, in columns.
  List<Packing.Wish<Entry>> wishes(List<Entry> entries) {
    return entries.stream()
        .map(
            entry -> {
              int from = (int) Math.max(0, entry.first().toEpochDay() - monday.toEpochDay());
              int last = (int) Math.min(WEEK - 1, entry.last().toEpochDay() - monday.toEpochDay());
              return new Packing.Wish<>(entry, from, last + 1, last + 1);
            })
        .toList();
  }

  void chip(Packing.Placed<Entry> placed, double y, double pitch) {
    Entry entry = placed.item();
    int column = (int) placed.from();
    double x = x(column) + 4;
    double end = x((int) Math.ceil(placed.to())) - 3;
    String lead = entry.times().map(DayTimes::start).map(String::valueOf).orElse("");
    chip(entry, monday.plusDays(column), new Box(x, y, end - x, pitch - 2), lead, "");
  }

  /// An event by its hours.
  void block(Entry entry, LocalDate day, int lane, int lanes, double y, double height) {
    int column = (int) (day.toEpochDay() - monday.toEpochDay());
    double width = (x(column + 1) - x(column) - 8) / lanes;
    Box box = new Box(x(column) + 4 + lane * width, y + 1, width - 2, Math.max(height - 2, 14));
    String lead = entry.times().map(DayTimes::text).orElse("");
    String under = entry.place().isEmpty() ? String.join(", ", entry.methodists()) : entry.place();
    chip(entry, day, box, lead, under.isEmpty() ? " " : under);
  }

  private void chip(Entry entry, LocalDate day, Box box, String lead, String under) {
    chips.add(
        new Sketch.Chip(
            entry,
            day,
            box,
            lead,
            ShortTitle.of(entry.title()),
            under,
            day.equals(entry.first()),
            frame.direction(entry),
            clashing.contains(entry.key())));
  }

  void missing(List<Entry> left, double y) {
    Map<LocalDate, Integer> days = new TreeMap<>();
    for (Entry entry : left) {
      days.merge(entry.first().isBefore(monday) ? monday : entry.first(), 1, Integer::sum);
    }
    days.forEach(
        (day, count) -> {
          int column = (int) (day.toEpochDay() - monday.toEpochDay());
          double width = frame.scaled(28);
          Box box = new Box(x(column + 1) - width - 2, y, width, frame.scaled(16));
          more.add(new Sketch.More(day, count, box));
        });
  }
}
