package zveno.events.ics;

import biweekly.io.TimezoneInfo;
import biweekly.property.ICalProperty;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Dates of a file in the zone of the base.
final class LocalMoments {
  /// A date of the file.
  ///
  /// @param wall as it is written there
  /// @param local in our zone
  record Moment(LocalDateTime wall, LocalDateTime local, boolean hasTime) {
    /// How many days later it is here than where it was written.
    int daysLater() {
      return (int) (local.toLocalDate().toEpochDay() - wall.toLocalDate().toEpochDay());
    }
  }

  private final TimezoneInfo zones;
  private final ZoneId zone;
  private final Problems problems;

  LocalMoments(TimezoneInfo zones, ZoneId zone, Problems problems) {
    this.zones = zones;
    this.zone = zone;
    this.problems = problems;
  }

  /// Empty, and a problem, for a date that is not in the calendar.
  Optional<Moment> of(ICalProperty property, ICalDate date) {
    DateTimeComponents raw = date.getRawComponents();
    LocalDateTime wall;
    try {
      wall =
          LocalDateTime.of(
              raw.getYear(),
              raw.getMonth(),
              raw.getDate(),
              raw.getHour(),
              raw.getMinute(),
              Math.min(raw.getSecond(), 59));
    } catch (DateTimeException notInTheCalendar) {
      problems.add(IcsFault.DATE_INVALID, raw.toString(date.hasTime(), false));
      return Optional.empty();
    }
    if (!date.hasTime()) return Optional.of(new Moment(wall, wall, false));
    boolean known = raw.isUtc() || zones.getTimezone(property) != null;
    @Nullable String named = property.getParameter("TZID");
    if (!known && named != null) problems.add(IcsFault.ZONE_UNKNOWN, named);
    LocalDateTime local =
        known ? LocalDateTime.ofInstant(Instant.ofEpochMilli(date.getTime()), zone) : wall;
    return Optional.of(new Moment(wall, local, true));
  }
}
