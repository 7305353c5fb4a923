package zveno.events.days;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/// What a file tells of working days.
///
/// @param whole the file tells its years whole, else only single days of them
/// @param merged how many entries told a day once more
/// @param rejected how many entries could not be taken
public record ToldDays(
    List<DayOverride> days,
    boolean whole,
    int merged,
    int rejected,
    List<XmlCalendar.Problem> problems) {
  public ToldDays {
    days = List.copyOf(days);
    problems = List.copyOf(problems);
  }

  /// Of a file whose problems tell which entries were not taken.
  public static ToldDays of(
      List<DayOverride> days, boolean whole, List<XmlCalendar.Problem> problems) {
    int merged = (int) problems.stream().filter(p -> p.what() == XmlCalendar.What.TWICE).count();
    int rejected =
        (int)
            problems.stream()
                .filter(p -> p.what() == XmlCalendar.What.DATE || p.what() == XmlCalendar.What.KIND)
                .count();
    return new ToldDays(days, whole, merged, rejected, problems);
  }

  /// The years that it speaks of.
  public SortedSet<Integer> years() {
    SortedSet<Integer> years = new TreeSet<>();
    days.forEach(day -> years.add(day.day().getYear()));
    return years;
  }
}
