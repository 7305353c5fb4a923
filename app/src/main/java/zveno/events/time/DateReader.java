package zveno.events.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zveno.settings.SchoolYear;
import zveno.text.PeriodSigns;

/// Reads when something is, as plans write it: days, ranges, months, decades, quarters, halves,
/// years, with a time of day after them. «до 20 декабря» begins with the school year, «с 20
/// декабря» ends with it.
public final class DateReader {
  private static final Pattern WEEKDAY = Pattern.compile("(?<![a-z])d([1-7])");
  private static final Pattern COLON = Pattern.compile("\\d{1,2}:\\d{2}");
  private static final Pattern BEGINS_TIME = Pattern.compile("[,@>]");
  private static final Pattern POINT =
      Pattern.compile(
          "(?<=\\d{4}|m\\d|m1[0-2]|y) (?:\\d{1,2}\\.\\d{2}(?:-\\d{1,2}\\.\\d{2})?(?: o)?|\\d{1,2} o)$");
  private static final Pattern EDGES = Pattern.compile("^[ ,;.@]+|[ ,;@]+$");
  private static final Pattern WITHIN = Pattern.compile("^(?:w |@ )+");
  private static final Pattern MIDNIGHT = Pattern.compile("0?0:00:00(?:\\.0+)?");

  private final YearOfPlan year;

  /// @param year what is written without a year is in this one
  public DateReader(SchoolYear year) {
    this.year = new YearOfPlan(year);
  }

  /// The days and, where it stands beside them, the time.
  public Reading<When> read(String typed) {
    try {
      String signs = PeriodSigns.of(typed);
      int time = timeAt(signs);
      Optional<DayTimes> times =
          time < 0 || MIDNIGHT.matcher(signs.substring(time)).matches()
              ? Optional.empty()
              : Optional.of(TimeReader.times(signs.substring(time).strip(), typed));
      return new Reading.Read<>(new When(date(time < 0 ? signs : head(signs, time), typed), times));
    } catch (DateRefusedException refused) {
      return refused.reading();
    }
  }

  private static String head(String signs, int time) {
    String head = signs.substring(0, time).strip();
    return head.endsWith(">") ? head.substring(0, head.length() - 1) : head;
  }

  /// Where the time of day begins, -1 where there is none.
  private static int timeAt(String signs) {
    Matcher colon = COLON.matcher(signs);
    if (colon.find()) return colon.start();
    Matcher sign = BEGINS_TIME.matcher(signs);
    while (sign.find()) {
      int at = sign.group().equals(",") ? sign.end() : sign.start();
      if (sign.start() > 0 && TimeReader.isLike(signs.substring(at).strip())) return at;
    }
    Matcher point = POINT.matcher(signs);
    return point.find() ? point.start() : -1;
  }

  private PartialDate date(String signs, String typed) throws DateRefusedException {
    List<Integer> weekdays = new ArrayList<>();
    Matcher weekday = WEEKDAY.matcher(signs);
    while (weekday.find()) weekdays.add(Integer.valueOf(weekday.group(1)));
    String plain = WEEKDAY.matcher(signs).replaceAll("").replace("  ", " ");
    String text = WITHIN.matcher(EDGES.matcher(plain).replaceAll("")).replaceAll("");
    Optional<PartialDate> period = new PeriodGrammar(year).read(text);
    Optional<PartialDate> date = period.isPresent() ? period : new DayGrammar(year).read(text);
    PartialDate read =
        date.orElseThrow(() -> new DateRefusedException(DateFault.NOT_UNDERSTOOD, typed.strip()));
    check(weekdays, read);
    return read;
  }

  private static void check(List<Integer> weekdays, PartialDate date) throws DateRefusedException {
    List<LocalDate> days = List.of(date.first(), date.last());
    for (int i = 0; date.precision().isExact() && i < Math.min(weekdays.size(), 2); i++) {
      LocalDate day = days.get(i);
      if (day.getDayOfWeek().getValue() != weekdays.get(i)) {
        throw new DateRefusedException(DateFault.OTHER_WEEKDAY, day.toString());
      }
    }
  }
}
