package zveno.events.series;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;

/// The times that a rule makes, nothing left out.
///
/// @param cut the rule goes on, but not here
record RuleTimes(List<LocalDateTime> at, boolean cut) {
  /// So many are given at most.
  static final int MOST = 10_000;

  /// So many are passed over at most.
  private static final int STEPS = 400_000;

  /// Between two days, both included.
  static RuleTimes between(Rule rule, LocalDateTime start, LocalDate from, LocalDate to) {
    return of(rule, start, from, to, MOST);
  }

  /// The first ones.
  static List<LocalDateTime> first(Rule rule, LocalDateTime start, int count) {
    return of(rule, start, start.toLocalDate(), LocalDate.MAX, count).at;
  }

  /// How many there are before this day.
  static int countBefore(Rule rule, LocalDateTime start, LocalDate day) {
    return of(rule, start, start.toLocalDate(), day.minusDays(1), STEPS).at.size();
  }

  private static RuleTimes of(
      Rule rule, LocalDateTime start, LocalDate from, LocalDate to, int most) {
    Optional<RecurrenceRule> parsed = parsed(rule);
    if (parsed.isEmpty()) {
      boolean inside = !start.toLocalDate().isBefore(from) && !start.toLocalDate().isAfter(to);
      return new RuleTimes(inside && most > 0 ? List.of(start) : List.of(), false);
    }
    List<LocalDateTime> found = new ArrayList<>();
    try {
      RecurrenceRuleIterator times = parsed.get().iterator(Moments.of(start));
      if (canLeap(parsed.get()) && from.isAfter(start.toLocalDate())) {
        times.fastForward(Moments.of(from.atStartOfDay()));
      }
      for (int step = 0; times.hasNext(); step++) {
        LocalDateTime at = Moments.of(times.nextDateTime());
        if (at.toLocalDate().isAfter(to)) return new RuleTimes(found, false);
        if (found.size() == most || step == STEPS) return new RuleTimes(found, true);
        if (!at.toLocalDate().isBefore(from)) found.add(at);
      }
      return new RuleTimes(found, false);
    } catch (IllegalArgumentException tooManyEmptySteps) {
      // The library gives up after a thousand steps without a day. Rules of our set make none then.
      return new RuleTimes(found, rule instanceof ForeignRule);
    }
  }

  /// Times that are counted have to be walked through, and over years of seconds a leap is a walk.
  private static boolean canLeap(RecurrenceRule rule) {
    return switch (rule.getFreq()) {
      case HOURLY, MINUTELY, SECONDLY -> false;
      default -> rule.getCount() == null;
    };
  }

  private static Optional<RecurrenceRule> parsed(Rule rule) {
    return switch (rule) {
      case Repeat ours -> RuleReader.parsed(ours.text(), ZoneOffset.UTC);
      case ForeignRule foreign -> {
        Optional<RecurrenceRule> parsed = RuleReader.parsed(foreign.text(), ZoneOffset.UTC);
        foreign.until().map(Moments::of).ifPresent(last -> parsed.ifPresent(r -> end(r, last)));
        yield parsed;
      }
      case UnsupportedRule _ -> Optional.empty();
    };
  }

  private static void end(RecurrenceRule rule, DateTime last) {
    rule.setUntil(last);
  }
}
