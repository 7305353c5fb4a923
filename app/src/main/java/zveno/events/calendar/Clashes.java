package zveno.events.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import zveno.events.EventMark;
import zveno.events.time.DayTimes;

/// Finds events that cannot both be. Only where the time of day of both is known: two events of a
/// day are no clash by that alone.
public final class Clashes {
  private record Wanted(Clash.Kind kind, String what) {}

  private Clashes() {}

  /// All of them, by day.
  public static List<Clash> of(List<Entry> entries) {
    Map<LocalDate, Map<Wanted, List<Entry>>> days = new TreeMap<>();
    for (Entry entry : entries) {
      if (entry.times().isEmpty() || !entry.isExact() || entry.state() == EventMark.CANCELLED) {
        continue;
      }
      for (LocalDate day = entry.first(); !day.isAfter(entry.last()); day = day.plusDays(1)) {
        Map<Wanted, List<Entry>> wanted = days.computeIfAbsent(day, d -> new LinkedHashMap<>());
        for (Wanted one : wants(entry)) {
          wanted.computeIfAbsent(one, w -> new ArrayList<>()).add(entry);
        }
      }
    }
    List<Clash> clashes = new ArrayList<>();
    days.forEach(
        (day, wanted) -> wanted.forEach((what, many) -> clashes.addAll(among(day, what, many))));
    return clashes;
  }

  private static List<Wanted> wants(Entry entry) {
    List<Wanted> wants = new ArrayList<>();
    entry.methodists().forEach(name -> wants.add(new Wanted(Clash.Kind.METHODIST, name)));
    if (!entry.place().isEmpty()) wants.add(new Wanted(Clash.Kind.PLACE, entry.place()));
    entry.organizations().stream()
        .distinct()
        .forEach(name -> wants.add(new Wanted(Clash.Kind.ORGANIZATION, name)));
    return wants;
  }

  private static List<Clash> among(LocalDate day, Wanted wanted, List<Entry> many) {
    List<Clash> found = new ArrayList<>();
    for (int i = 0; i < many.size(); i++) {
      for (int j = i + 1; j < many.size(); j++) {
        Entry one = many.get(i);
        Entry other = many.get(j);
        if (overlap(one, other)) found.add(new Clash(wanted.kind, wanted.what, day, one, other));
      }
    }
    return found;
  }

  private static boolean overlap(Entry one, Entry other) {
    DayTimes times = one.times().orElseThrow();
    return times.overlaps(other.times().orElseThrow());
  }
}
