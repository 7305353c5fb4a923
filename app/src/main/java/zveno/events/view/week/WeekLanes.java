package zveno.events.view.week;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import zveno.events.calendar.Entry;
import zveno.events.calendar.Packing;
import zveno.events.view.board.Box;
import zveno.events.view.board.Frame;
import zveno.events.view.board.Layout;
import zveno.events.view.board.Sketch;
import zveno.text.NaturalOrder;

/// Days side by side, and downwards a lane for each methodist or place.
///
/// @param of in which lanes an event stands
/// @param none what the lane of the others is called, by its key
public record WeekLanes(Function<Entry, List<String>> of, String none) implements Layout {
  private static final double LETTERS = 12;
  private static final double NAMES = 168;
  private static final double PITCH = 19;
  private static final int WEEK = 7;

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
    WeekSketch sketch = new WeekSketch(frame, frame.scaled(NAMES));
    double y = sketch.head();
    double pitch = frame.scaled(PITCH);
    Map<String, List<Entry>> lanes = lanes(frame);
    sketch.days(new Box(0, y, frame.width(), frame.height() - y));
    double fair = (frame.height() - y) / Math.max(1, lanes.size());
    double least = 2 * pitch;
    for (Map.Entry<String, List<Entry>> lane : lanes.entrySet()) {
      int most = (int) Math.max(1, (Math.max(fair, least) - 8) / pitch);
      Packing<Entry> packing = Packing.pack(sketch.wishes(lane.getValue()), most, WEEK);
      int used = packing.placed().stream().mapToInt(p -> p.lane() + 1).max().orElse(1);
      double height = Math.max(Math.min(fair, 5 * pitch), used * pitch + 8);
      sketch.lane(lane.getKey(), y, height);
      for (Packing.Placed<Entry> placed : packing.placed()) {
        sketch.chip(placed, y + 4 + placed.lane() * pitch, pitch);
      }
      sketch.missing(packing.left(), y + height - pitch);
      y += height;
    }
    return sketch.sketch();
  }

  private Map<String, List<Entry>> lanes(Frame frame) {
    Map<String, List<Entry>> lanes = new TreeMap<>(new NaturalOrder());
    List<Entry> others = new ArrayList<>();
    for (Entry entry : frame.shown().entries()) {
      List<String> names = of.apply(entry).stream().filter(name -> !name.isEmpty()).toList();
      if (names.isEmpty()) others.add(entry);
      for (String name : names) lanes.computeIfAbsent(name, n -> new ArrayList<>()).add(entry);
    }
    Map<String, List<Entry>> all = new java.util.LinkedHashMap<>(lanes);
    if (!others.isEmpty()) all.put(frame.messages().get(none), others);
    return all;
  }
}
