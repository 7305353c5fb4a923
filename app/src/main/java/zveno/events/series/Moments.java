package zveno.events.series;

import java.time.LocalDateTime;
import org.dmfs.rfc5545.DateTime;

/// Local times as the library counts them: in no zone, months from 0.
final class Moments {
  private Moments() {}

  static DateTime of(LocalDateTime at) {
    return new DateTime(
        at.getYear(),
        at.getMonthValue() - 1,
        at.getDayOfMonth(),
        at.getHour(),
        at.getMinute(),
        at.getSecond());
  }

  static LocalDateTime of(DateTime at) {
    return LocalDateTime.of(
        at.getYear(),
        at.getMonth() + 1,
        at.getDayOfMonth(),
        at.isAllDay() ? 0 : at.getHours(),
        at.isAllDay() ? 0 : at.getMinutes(),
        at.isAllDay() ? 0 : at.getSeconds());
  }
}
