package zveno.events.series;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.Weekday;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRule.Part;
import org.dmfs.rfc5545.recur.RecurrenceRule.RfcMode;
import org.jspecify.annotations.Nullable;
import zveno.events.series.UnsupportedRule.Why;

/// Reads RRULE texts.
public final class RuleReader {
  /// By name: a list of the library's parts would be made before the library can make them.
  private static final Set<String> OURS =
      Set.of("FREQ", "INTERVAL", "BYMONTH", "BYMONTHDAY", "BYDAY", "WKST", "COUNT", "UNTIL");

  private static final int LONGEST_YEAR_OF_WEEKS = 53;

  private RuleReader() {}

  /// A rule of our set, else a foreign one, else one that is only kept.
  ///
  /// @param start the first day and time, in the zone of the series
  public static Rule read(String text, LocalDateTime start, ZoneId zone) {
    Optional<RecurrenceRule> read = parsed(text, zone);
    if (read.isEmpty()) return new UnsupportedRule(text, Why.INVALID);
    RecurrenceRule rule = read.get();
    if (isInexact(rule)) return new UnsupportedRule(text, Why.INEXACT);
    Optional<Repeat> ours = ours(rule, start);
    return ours.isPresent() ? ours.get() : foreign(text, rule);
  }

  private static ForeignRule foreign(String text, RecurrenceRule rule) {
    return new ForeignRule(text, Optional.ofNullable(rule.getUntil()).map(Moments::of));
  }

  /// The rule with its end in local time; empty where the text is no rule. The library passes over
  /// what it does not understand, so every part has to be there afterwards.
  static Optional<RecurrenceRule> parsed(String text, ZoneId zone) {
    try {
      RecurrenceRule rule = new RecurrenceRule(text, RfcMode.RFC5545_LAX);
      for (String part : text.toUpperCase(Locale.ROOT).split(";", -1)) {
        if (!isThere(rule, part.strip())) return Optional.empty();
      }
      @Nullable DateTime until = rule.getUntil();
      if (until != null) rule.setUntil(Moments.of(last(until, zone)));
      return Optional.of(rule);
    } catch (InvalidRecurrenceRuleException | IllegalArgumentException noRule) {
      return Optional.empty();
    }
  }

  /// An interval of one and a week that begins on Monday are not kept, for they change nothing.
  private static boolean isThere(RecurrenceRule rule, String part) {
    if (part.equals("INTERVAL=1") || part.startsWith("WKST=")) return true;
    String name = part.replaceFirst("=.*", "");
    return Arrays.stream(Part.values()).anyMatch(p -> p.name().equals(name) && rule.hasPart(p));
  }

  private static LocalDateTime last(DateTime until, ZoneId zone) {
    LocalDateTime at = Moments.of(until);
    if (until.isAllDay()) return at.toLocalDate().atTime(23, 59, 59);
    return until.isFloating()
        ? at
        : at.atOffset(ZoneOffset.UTC).atZoneSameInstant(zone).toLocalDateTime();
  }

  /// What the library was seen to expand wrongly: the 53rd week, weeks within months, positions
  /// within a year, days of a year stepped through by hours.
  private static boolean isInexact(RecurrenceRule rule) {
    boolean weeks =
        rule.hasPart(Part.BYWEEKNO)
            && (rule.hasPart(Part.BYMONTH)
                || rule.getByPart(Part.BYWEEKNO).stream()
                    .anyMatch(week -> Math.abs(week) == LONGEST_YEAR_OF_WEEKS));
    return switch (rule.getFreq()) {
      case YEARLY -> weeks || rule.hasPart(Part.BYSETPOS);
      case HOURLY, MINUTELY, SECONDLY -> weeks || rule.hasPart(Part.BYYEARDAY);
      default -> weeks;
    };
  }

  private static Optional<Repeat> ours(RecurrenceRule rule, LocalDateTime start) {
    boolean known =
        Arrays.stream(Part.values()).allMatch(p -> OURS.contains(p.name()) || !rule.hasPart(p));
    if (!known) return Optional.empty();
    try {
      return Optional.of(
          new Repeat(
              Frequency.valueOf(rule.getFreq().name()),
              rule.getInterval(),
              by(rule, Part.BYMONTH).stream().map(month -> Month.of(month + 1)).toList(),
              by(rule, Part.BYMONTHDAY),
              rule.hasPart(Part.BYDAY)
                  ? rule.getByDayPart().stream()
                      .map(day -> new NthWeekday(day.pos, day(day.weekday)))
                      .toList()
                  : List.of(),
              day(rule.getWeekStart()),
              ending(rule, start)));
    } catch (IllegalArgumentException outside) {
      return Optional.empty();
    }
  }

  private static List<Integer> by(RecurrenceRule rule, Part part) {
    return rule.hasPart(part) ? rule.getByPart(part) : List.of();
  }

  private static DayOfWeek day(Weekday weekday) {
    return Arrays.stream(DayOfWeek.values())
        .filter(day -> day.name().startsWith(weekday.name()))
        .findFirst()
        .orElseThrow();
  }

  private static Ending ending(RecurrenceRule rule, LocalDateTime start) {
    @Nullable Integer count = rule.getCount();
    if (count != null) return new Ending.Count(count);
    @Nullable DateTime until = rule.getUntil();
    if (until == null) return new Ending.Never();
    LocalDateTime last = Moments.of(until);
    boolean before = last.toLocalTime().isBefore(start.toLocalTime());
    LocalDate day = last.toLocalDate();
    return new Ending.Until(before ? day.minusDays(1) : day);
  }
}
