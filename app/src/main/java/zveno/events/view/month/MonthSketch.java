package zveno.events.view.month;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import zveno.events.calendar.Entry;
import zveno.events.calendar.Packing;
import zveno.events.calendar.ShortTitle;
import zveno.events.time.DayTimes;
import zveno.events.view.board.Box;
import zveno.events.view.board.Frame;
import zveno.events.view.board.Sketch;
import zveno.events.view.board.Sketch.Words.Style;
import zveno.text.RussianMonth;

/// Puts the weeks of a month on the board.
final class MonthSketch {
  private static final int WEEK = 7;
  private static final int MOST = 4;
  private static final double PITCH = 19;
  private static final double NUMBER = 20;

  private final Frame frame;
  private final Set<Entry.Key> clashing;
  private final double pitch;
  private final double number;
  private final List<Sketch.Cell> cells = new ArrayList<>();
  private final List<Sketch.Chip> chips = new ArrayList<>();
  private final List<Sketch.More> more = new ArrayList<>();
  private final List<Sketch.Words> words = new ArrayList<>();
  private final List<Sketch.Rule> rules = new ArrayList<>();

  MonthSketch(Frame frame) {
    this.frame = frame;
    clashing = frame.clashing();
    pitch = frame.scaled(PITCH);
    number = frame.scaled(NUMBER);
  }

  Sketch sketch() {
    return new Sketch(cells, chips, more, words, rules, Optional.empty(), frame.letters().size());
  }

  private double x(int column) {
    return Math.round(frame.width() * column / WEEK);
  }

  void head(double height) {
    words.add(new Sketch.Words("", new Box(0, 0, frame.width(), height), Style.HEAD, false));
    for (DayOfWeek day : DayOfWeek.values()) {
      double x = x(day.getValue() - 1);
      Box box = new Box(x + 8, 0, x(day.getValue()) - x - 8, height);
      String name = frame.messages().get("calendar.weekdayLong." + day.name());
      words.add(new Sketch.Words(name, box, Style.MUTED, false));
    }
  }

  void week(LocalDate monday, Box band) {
    rules.add(new Sketch.Rule(0, band.y(), frame.width(), band.y(), true));
    for (int column = 0; column < WEEK; column++) day(monday.plusDays(column), column, band);
    int room = Math.clamp((int) ((band.height() - number) / pitch), 1, MOST);
    Packing<Entry> packing = Packing.pack(wishes(monday), WEEK * MOST, WEEK);
    Map<LocalDate, Integer> missing = new HashMap<>();
    int[] used = used(packing);
    for (Packing.Placed<Entry> placed : packing.placed()) {
      boolean fits = true;
      for (int day = (int) placed.from(); day < placed.to(); day++) {
        fits &= placed.lane() < (used[day] > room ? room - 1 : room);
      }
      if (fits) {
        chip(monday, placed, band);
        continue;
      }
      for (int day = (int) placed.from(); day < placed.to(); day++) {
        missing.merge(monday.plusDays(day), 1, Integer::sum);
      }
    }
    missing.forEach(
        (day, count) -> {
          int column = day.getDayOfWeek().getValue() - 1;
          double y = band.y() + number + (room - 1) * pitch;
          Box box = new Box(x(column) + 4, y, frame.scaled(36), pitch - 2);
          more.add(new Sketch.More(day, count, box));
        });
  }

  /// Long ones first, so that they lie on top and do not wander.
  private List<Packing.Wish<Entry>> wishes(LocalDate monday) {
    LocalDate sunday = monday.plusDays(WEEK - 1);
    return frame.shown().entries().stream()
        .filter(entry -> !entry.last().isBefore(monday) && !entry.first().isAfter(sunday))
        .sorted(
            Comparator.comparing((Entry entry) -> entry.first().equals(entry.last()))
                .thenComparing(Entry.BY_TIME))
        .map(
            entry -> {
              int from = Math.max(0, (int) (entry.first().toEpochDay() - monday.toEpochDay()));
              int last = (int) Math.min(WEEK - 1, entry.last().toEpochDay() - monday.toEpochDay());
              return new Packing.Wish<>(entry, from, last + 1, last + 1);
            })
        .toList();
  }

  /// How many lanes each day needs.
  private static int[] used(Packing<Entry> packing) {
    int[] used = new int[WEEK];
    for (Packing.Placed<Entry> placed : packing.placed()) {
      for (int day = (int) placed.from(); day < placed.to(); day++) {
        used[day] = Math.max(used[day], placed.lane() + 1);
      }
    }
    return used;
  }

  private void day(LocalDate day, int column, Box band) {
    double x = x(column);
    Box box = new Box(x, band.y() + 1, x(column + 1) - x, band.height() - 1);
    boolean inside = frame.shown().span().holds(day);
    cells.add(new Sketch.Cell(day, box, frame.marks().apply(day), inside));
    if (column > 0) rules.add(new Sketch.Rule(x, band.y(), x, band.bottom(), false));
    boolean today = day.equals(frame.shown().today());
    String text =
        day.getDayOfMonth() == 1
            ? "1 " + RussianMonth.genitive(day.getMonthValue())
            : String.valueOf(day.getDayOfMonth());
    if (today) {
      String badge = frame.messages().get("calendar.year.today", day.getDayOfMonth());
      double width = frame.letters().width(badge) + 12;
      Box place = new Box(x + 5, band.y() + 3, width, number - 5);
      words.add(new Sketch.Words(badge, place, Style.BADGE, true));
      return;
    }
    Box place = new Box(x + 8, band.y() + 2, x(column + 1) - x - 12, number - 4);
    words.add(new Sketch.Words(text, place, inside ? Style.STRONG : Style.MUTED, false));
  }

  private void chip(LocalDate monday, Packing.Placed<Entry> placed, Box band) {
    Entry entry = placed.item();
    int first = (int) placed.from();
    double x = x(first) + 4;
    double y = band.y() + number + placed.lane() * pitch;
    double end = x((int) Math.ceil(placed.to())) - 3;
    LocalDate day = monday.plusDays(first);
    chips.add(
        new Sketch.Chip(
            entry,
            day,
            new Box(x, y, end - x, pitch - 2),
            entry.times().map(DayTimes::start).map(String::valueOf).orElse(""),
            ShortTitle.of(entry.title()),
            "",
            day.equals(entry.first()),
            frame.direction(entry),
            clashing.contains(entry.key())));
  }
}
