package zveno.events.series;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.jspecify.annotations.Nullable;

/// The two halves of a rule that is cut in time.
final class RuleEnds {
  private RuleEnds() {}

  /// The rule up to the day before.
  ///
  /// @param times how many times it had by then
  static Rule before(Rule rule, LocalDate day, int times) {
    return switch (rule) {
      case Repeat ours ->
          ours.ending(
              ours.ending() instanceof Ending.Count
                  ? new Ending.Count(times)
                  : new Ending.Until(day.minusDays(1)));
      case ForeignRule foreign -> until(foreign, day.minusDays(1).atTime(23, 59, 59));
      case UnsupportedRule kept -> kept;
    };
  }

  /// The rule after so many times.
  static Rule after(Rule rule, int times) {
    return switch (rule) {
      case Repeat ours when ours.ending() instanceof Ending.Count(int all) ->
          ours.ending(new Ending.Count(all - times));
      case Repeat ours -> ours;
      case ForeignRule foreign -> without(foreign, times);
      case UnsupportedRule kept -> kept;
    };
  }

  private static ForeignRule until(ForeignRule rule, LocalDateTime last) {
    RecurrenceRule parsed = parsed(rule);
    parsed.setUntil(Moments.of(last));
    return new ForeignRule(parsed.toString(), Optional.of(last));
  }

  private static ForeignRule without(ForeignRule rule, int times) {
    RecurrenceRule parsed = parsed(rule);
    @Nullable Integer count = parsed.getCount();
    if (count == null) return rule;
    parsed.setCount(count - times);
    return new ForeignRule(parsed.toString(), Optional.empty());
  }

  private static RecurrenceRule parsed(ForeignRule rule) {
    return RuleReader.parsed(rule.text(), ZoneOffset.UTC).orElseThrow();
  }
}
