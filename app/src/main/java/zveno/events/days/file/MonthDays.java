package zveno.events.days.file;

import static zveno.events.days.file.DayFiles.refused;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import zveno.events.days.DayKind;
import zveno.events.days.DayOverride;
import zveno.events.days.WholeYear;
import zveno.events.days.XmlCalendar.Problem;
import zveno.events.days.XmlCalendar.What;
import zveno.intake.cells.IntakeFault;

/// A year told month by month: «1,2,3+,8*» are the days that are not worked, + those moved to, *
/// shortened ones.
final class MonthDays {
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2199;
  private static final int DAYS_OFF_AT_LEAST = 80;
  private static final String SHORTENED = "*";
  private static final String MOVED = "+";
  private static final Pattern BETWEEN = Pattern.compile("[,;\\s]+");

  private final int year;
  private final Map<LocalDate, DayKind> told = new TreeMap<>();
  private final List<DayOverride> moved = new ArrayList<>();

  MonthDays(int year) {
    if (year < FIRST_YEAR || year > LAST_YEAR) throw refused(IntakeFault.FILE_UNSUPPORTED);
    this.year = year;
  }

  /// @param line where it stands
  void month(int month, String days, int line, List<Problem> problems) {
    for (String one : BETWEEN.split(days, -1)) {
      if (one.isEmpty()) continue;
      boolean shortened = one.endsWith(SHORTENED);
      String number = shortened || one.endsWith(MOVED) ? one.substring(0, one.length() - 1) : one;
      try {
        LocalDate day = LocalDate.of(year, month, Integer.parseInt(number));
        DayKind kind = shortened ? DayKind.SHORTENED : DayKind.OFF;
        if (told.putIfAbsent(day, kind) != null) problems.add(new Problem(line, What.TWICE, one));
      } catch (NumberFormatException | DateTimeException notADay) {
        problems.add(new Problem(line, What.DATE, month + "." + one));
      }
    }
  }

  void moved(LocalDate from, LocalDate to) {
    moved.add(DayOverride.moved(from, to));
  }

  /// Years with next to no days off are no years.
  List<DayOverride> overrides() {
    List<DayOverride> sure = new ArrayList<>();
    moved.stream().filter(one -> told.get(one.day()) == DayKind.OFF).forEach(sure::add);
    told.forEach(
        (day, kind) -> {
          if (kind == DayKind.SHORTENED) sure.add(DayOverride.of(day, kind));
        });
    List<DayOverride> whole =
        WholeYear.of(year, sure, day -> told.getOrDefault(day, DayKind.WORKING));
    if (!whole.isEmpty()) return whole;
    // Nothing differs from the rule; that the year was entered must stay known.
    LocalDate first = LocalDate.of(year, 1, 1);
    return List.of(DayOverride.of(first, told.getOrDefault(first, DayKind.OFF)));
  }

  /// Whether the Saturdays and Sundays are told, as such tables do.
  boolean isPlausible() {
    long weekends =
        told.keySet().stream()
            .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0)
            .count();
    return weekends > DAYS_OFF_AT_LEAST;
  }
}
