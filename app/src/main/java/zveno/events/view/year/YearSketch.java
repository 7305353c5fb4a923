package zveno.events.view.year;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import zveno.events.calendar.Columns;
import zveno.events.calendar.Entry;
import zveno.events.calendar.Packing;
import zveno.events.calendar.ShortTitle;
import zveno.events.view.board.Box;
import zveno.events.view.board.Frame;
import zveno.events.view.board.Sketch;
import zveno.events.view.board.Sketch.Words.Style;
import zveno.text.RussianMonth;

/// Puts the bands of a year on the board.
final class YearSketch {
  private final Frame frame;
  private final Columns columns;
  private final double pitch;
  private final Set<Entry.Key> clashing;
  private final List<Sketch.Cell> cells = new ArrayList<>();
  private final List<Sketch.Chip> chips = new ArrayList<>();
  private final List<Sketch.More> more = new ArrayList<>();
  private final List<Sketch.Words> words = new ArrayList<>();
  private final List<Sketch.Rule> rules = new ArrayList<>();
  private Optional<Box> today = Optional.empty();

  YearSketch(Frame frame, Columns columns, double pitch) {
    this.frame = frame;
    this.columns = columns;
    this.pitch = pitch;
    clashing = frame.clashing();
  }

  Sketch sketch() {
    return new Sketch(cells, chips, more, words, rules, today, frame.letters().size());
  }

  /// The names of the weekdays over the columns.
  void head(double height) {
    words.add(new Sketch.Words("", new Box(0, 0, frame.width(), height), Style.HEAD, false));
    String weekend = weekday(DayOfWeek.SATURDAY) + " " + weekday(DayOfWeek.SUNDAY);
    for (int column = 0; column < Columns.COUNT; column++) {
      DayOfWeek day = DayOfWeek.of(column % 7 + 1);
      if (day == DayOfWeek.SATURDAY) weekend(column, weekend, height);
      else if (day != DayOfWeek.SUNDAY) {
        double x = columns.x(column);
        Box box = new Box(x, 0, columns.x(column + 1) - x, height);
        words.add(new Sketch.Words(weekday(day), box, Style.MUTED, true));
      }
    }
  }

  /// Both days off in one, over the narrow columns; only their first letters where the names would
  /// run into those of the days beside them.
  private void weekend(int column, String both, double height) {
    double beside = frame.scaled(4);
    double x = columns.x(column) - beside;
    double end = columns.x(column + 2) + beside;
    double needed = frame.letters().width(both);
    if (needed <= end - x) {
      words.add(new Sketch.Words(both, new Box(x, 0, end - x, height), Style.MUTED, true));
      return;
    }
    for (int day = column; day < column + 2; day++) {
      String letter = weekday(DayOfWeek.of(day % 7 + 1)).substring(0, 1);
      Box box = new Box(columns.x(day), 0, columns.x(day + 1) - columns.x(day), height);
      words.add(new Sketch.Words(letter, box, Style.MUTED, true));
    }
  }

  private String weekday(DayOfWeek day) {
    return frame.messages().get("calendar.weekday." + day.name());
  }

  void month(YearMonth month, Packing<Entry> packing, Box band) {
    days(month, band);
    rules.add(new Sketch.Rule(0, band.y(), frame.width(), band.y(), true));
    name(month, packing, band);
    for (Packing.Placed<Entry> placed : packing.placed()) chip(month, placed, band);
    missing(month, packing, band);
  }

  private void days(YearMonth month, Box band) {
    for (int column = 0; column < Columns.COUNT; column++) {
      double x = columns.x(column);
      Box box = new Box(x, band.y() + 1, columns.x(column + 1) - x, band.height() - 1);
      LocalDate day = month.atDay(1).plusDays(column - Columns.of(month.atDay(1)));
      boolean inside = YearMonth.from(day).equals(month);
      cells.add(new Sketch.Cell(day, box, frame.marks().apply(day), inside));
      if (column % 7 == 0 && column > 0 && inside) {
        rules.add(new Sketch.Rule(x, band.y(), x, band.bottom(), false));
      }
      if (inside && day.equals(frame.shown().today())) {
        today = Optional.of(new Box(box.right() - 2, box.y(), 2, box.height()));
      }
    }
    rules.add(new Sketch.Rule(columns.left(), band.y(), columns.left(), band.bottom(), true));
  }

  /// Name and number of events, in one line where the band is low.
  private void name(YearMonth month, Packing<Entry> packing, Box band) {
    LocalDate now = frame.shown().today();
    boolean current = YearMonth.from(now).equals(month);
    double left = columns.left();
    if (current) {
      Box box = new Box(0, band.y() + 1, left - 1, band.height() - 1);
      words.add(new Sketch.Words("", box, Style.BAND, false));
    }
    String plain = RussianMonth.nominative(month.getMonthValue());
    String name = Character.toUpperCase(plain.charAt(0)) + plain.substring(1);
    int count = packing.placed().size() + packing.left().size();
    double x = frame.scaled(10);
    Style style = current ? Style.ACCENT : Style.STRONG;
    double line = pitch;
    if (band.height() < 2 * line + 2) {
      double near = frame.scaled(5);
      Box box = new Box(near, band.y() + 1, left - near, line);
      words.add(new Sketch.Words(name, box, style, false));
      double narrow = frame.scaled(16);
      Box right = new Box(left - narrow - 2, band.y() + 1, narrow, line);
      words.add(new Sketch.Words(String.valueOf(count), right, Style.MUTED, true));
      return;
    }
    double y = band.y() + (band.height() > 3 * line ? frame.scaled(5) : 2);
    words.add(new Sketch.Words(name, new Box(x, y, left - x - 2, line), style, false));
    String events = frame.messages().get("calendar.year.count", count);
    Box under = new Box(x, y + line, left - x - 2, line);
    words.add(new Sketch.Words(events, under, Style.MUTED, false));
    if (current && band.height() >= y - band.y() + 3 * line + 2) {
      String badge = frame.messages().get("calendar.year.today", now.getDayOfMonth());
      Box box = new Box(x - 2, y + 2 * line + 3, left - x - 4, line);
      words.add(new Sketch.Words(badge, box, Style.BADGE, true));
    }
  }

  private void chip(YearMonth month, Packing.Placed<Entry> placed, Box band) {
    Entry entry = placed.item();
    LocalDate day = YearLayout.later(entry.first(), month.atDay(1));
    double y = Math.round(band.y() + 2 + placed.lane() * pitch);
    Box box = new Box(placed.from(), y, placed.to() - placed.from() - 2, pitch - 1);
    chips.add(
        new Sketch.Chip(
            entry,
            day,
            box,
            String.valueOf(day.getDayOfMonth()),
            ShortTitle.of(entry.title()),
            "",
            day.equals(entry.first()),
            frame.direction(entry),
            clashing.contains(entry.key())));
  }

  /// How many of a day have no place, over the end of its last chip.
  private void missing(YearMonth month, Packing<Entry> packing, Box band) {
    Map<LocalDate, Integer> days = new TreeMap<>();
    for (Entry entry : packing.left()) {
      days.merge(YearLayout.later(entry.first(), month.atDay(1)), 1, Integer::sum);
    }
    days.forEach(
        (day, count) -> {
          double width = frame.scaled(20);
          double y = band.bottom() - pitch;
          Box box = new Box(columns.end(day) - width, y, width, pitch - 1);
          more.add(new Sketch.More(day, count, box));
        });
  }
}
