package zveno.events.ics;

import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VTimezone;
import biweekly.util.DateTimeComponents;
import biweekly.util.UtcOffset;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import org.jspecify.annotations.Nullable;

/// A zone as a file explains it: every change of the clock between the first and the last event.
final class ZoneComponent {
  private static final int SECOND = 1000;

  private ZoneComponent() {}

  static VTimezone of(ZoneId zone, LocalDateTime first, LocalDateTime last) {
    ZoneRules rules = zone.getRules();
    VTimezone component = new VTimezone(zone.getId());
    Instant from = first.minusDays(1).atZone(zone).toInstant();
    @Nullable ZoneOffsetTransition before = rules.previousTransition(from);
    if (before == null) {
      ZoneOffset offset = rules.getOffset(from);
      add(component, LocalDateTime.of(1970, 1, 1, 0, 0), offset, offset, false);
    } else {
      add(component, before, rules);
    }
    Instant to = last.plusDays(1).atZone(zone).toInstant();
    @Nullable ZoneOffsetTransition next = rules.nextTransition(from);
    while (next != null && !next.getInstant().isAfter(to)) {
      add(component, next, rules);
      next = rules.nextTransition(next.getInstant());
    }
    return component;
  }

  private static void add(VTimezone component, ZoneOffsetTransition change, ZoneRules rules) {
    add(
        component,
        change.getDateTimeBefore(),
        change.getOffsetBefore(),
        change.getOffsetAfter(),
        rules.isDaylightSavings(change.getInstant()));
  }

  private static void add(
      VTimezone component,
      LocalDateTime at,
      ZoneOffset before,
      ZoneOffset after,
      boolean daylight) {
    Observance observance = daylight ? new DaylightSavingsTime() : new StandardTime();
    observance.setDateStart(
        new DateTimeComponents(
            at.getYear(),
            at.getMonthValue(),
            at.getDayOfMonth(),
            at.getHour(),
            at.getMinute(),
            at.getSecond(),
            false));
    observance.setTimezoneOffsetFrom(new UtcOffset((long) before.getTotalSeconds() * SECOND));
    observance.setTimezoneOffsetTo(new UtcOffset((long) after.getTotalSeconds() * SECOND));
    if (observance instanceof DaylightSavingsTime summer) component.addDaylightSavingsTime(summer);
    else component.addStandardTime((StandardTime) observance);
  }
}
