package zveno.events.time;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zveno.text.PeriodSigns;

/// Reads times of day: 14:00, 14.30, 14-00, «14 ч.», «с 15:00 до 17:00», 14.00–15.30.
public final class TimeReader {
  private static final String MINUTES = "(?:[:.](\\d{2})|-(00|2[5-9]|[3-5]\\d))";
  private static final String CLOCK =
      "(\\d{1,2})(?:" + MINUTES + "(?::\\d{2}(?:\\.\\d+)?)?(?: o)?| o)";
  private static final Pattern TIMES =
      Pattern.compile("[@> ]*" + CLOCK + "(?: ?[-<] ?" + CLOCK + ")?");
  private static final Pattern HOURS = Pattern.compile("> (\\d{1,2}) ?[-<] ?(\\d{1,2}) o");
  private static final int GROUPS = 3;

  private TimeReader() {}

  public static Reading<DayTimes> read(String typed) {
    try {
      return new Reading.Read<>(times(PeriodSigns.of(typed), typed));
    } catch (DateRefusedException refused) {
      return refused.reading();
    }
  }

  static boolean isLike(String signs) {
    return TIMES.matcher(signs).matches() || HOURS.matcher(signs).matches();
  }

  static DayTimes times(String signs, String typed) throws DateRefusedException {
    Matcher hours = HOURS.matcher(signs);
    if (hours.matches()) return between(clock(hours.group(1), "00"), clock(hours.group(2), "00"));
    Matcher found = TIMES.matcher(signs);
    if (!found.matches()) throw new DateRefusedException(DateFault.NOT_UNDERSTOOD, typed);
    LocalTime start = clock(found, 1);
    return found.group(1 + GROUPS) == null
        ? DayTimes.from(start)
        : between(start, clock(found, 1 + GROUPS));
  }

  private static DayTimes between(LocalTime start, LocalTime end) throws DateRefusedException {
    if (end.isAfter(start)) return DayTimes.between(start, end);
    throw new DateRefusedException(DateFault.TIME_ENDS_BEFORE_START, start + "–" + end);
  }

  private static LocalTime clock(Matcher found, int group) throws DateRefusedException {
    String minutes =
        found.group(group + 1) == null ? found.group(group + 2) : found.group(group + 1);
    return clock(found.group(group), minutes == null ? "00" : minutes);
  }

  private static LocalTime clock(String hours, String minutes) throws DateRefusedException {
    try {
      return LocalTime.of(Integer.parseInt(hours), Integer.parseInt(minutes));
    } catch (DateTimeException noSuch) {
      throw new DateRefusedException(DateFault.NO_SUCH_TIME, hours + ":" + minutes);
    }
  }
}
