package zveno.events.view.year;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import zveno.events.calendar.Columns;
import zveno.events.calendar.Entry;
import zveno.events.calendar.LaneShares;
import zveno.events.calendar.Packing;
import zveno.events.calendar.ShortTitle;
import zveno.events.view.board.Box;
import zveno.events.view.board.ChipSize;
import zveno.events.view.board.Frame;
import zveno.events.view.board.Layout;
import zveno.events.view.board.Sketch;

/// Months as bands under each other, their days under weekdays; each band has as many lanes as its
/// titles need and the screen allows.
public final class YearLayout implements Layout {
  private static final double LETTERS = 11;
  private static final double HEAD = 17;
  private static final double NAMES = 77;
  private static final double PITCH = 14;
  private static final double PAD = 2;

  @Override
  public double letters() {
    return LETTERS;
  }

  @Override
  public LocalDate beside(LocalDate day, int step) {
    YearMonth month = YearMonth.from(day).plusMonths(step);
    LocalDate wanted = month.atDay(1).plusDays(Columns.of(day) - Columns.of(month.atDay(1)));
    if (wanted.isBefore(month.atDay(1))) return month.atDay(1);
    return wanted.isAfter(month.atEndOfMonth()) ? month.atEndOfMonth() : wanted;
  }

  @Override
  public Sketch draw(Frame frame) {
    List<YearMonth> months = frame.shown().span().months();
    double head = frame.scaled(HEAD);
    double pitch = frame.scaled(PITCH);
    Columns columns = new Columns(frame.scaled(NAMES), frame.width() - frame.scaled(NAMES));
    double room = frame.height() - head - months.size() * (PAD + 1);
    List<List<Packing.Wish<Entry>>> wishes =
        months.stream().map(month -> wishes(month, columns, frame)).toList();
    List<Packing<Entry>> packed =
        LaneShares.deal(wishes, Math.max(months.size(), (int) (room / pitch)), frame.width() - 2);
    double used = packed.stream().mapToDouble(one -> lanes(one) * pitch).sum();
    double spare = Math.max(0, room - used) / months.size();
    YearSketch sketch = new YearSketch(frame, columns, pitch);
    sketch.head(head);
    double y = head;
    for (int i = 0; i < months.size(); i++) {
      double height = lanes(packed.get(i)) * pitch + PAD + 1 + spare;
      if (i == months.size() - 1) height = Math.max(height, frame.height() - y);
      sketch.month(months.get(i), packed.get(i), new Box(0, y, frame.width(), height));
      y += height;
    }
    return sketch.sketch();
  }

  private static int lanes(Packing<Entry> packing) {
    return packing.placed().stream().mapToInt(Packing.Placed::lane).max().orElse(0) + 1;
  }

  private static List<Packing.Wish<Entry>> wishes(YearMonth month, Columns columns, Frame frame) {
    List<Packing.Wish<Entry>> wishes = new ArrayList<>();
    for (Entry entry : frame.shown().entries()) {
      if (entry.last().isBefore(month.atDay(1)) || entry.first().isAfter(month.atEndOfMonth())) {
        continue;
      }
      LocalDate first = later(entry.first(), month.atDay(1));
      LocalDate last = sooner(entry.last(), month.atEndOfMonth());
      double from = columns.x(first) + 1;
      String lead = String.valueOf(first.getDayOfMonth());
      double title = ChipSize.width(entry, lead, ShortTitle.of(entry.title()), frame.letters());
      wishes.add(new Packing.Wish<>(entry, from, columns.end(last), from + title + 2));
    }
    return wishes;
  }

  static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  static LocalDate sooner(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
