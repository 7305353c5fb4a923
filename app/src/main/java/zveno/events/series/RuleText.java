package zveno.events.series;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Rules of our set as RRULE texts.
public final class RuleText {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT);

  private static final Pattern UNTIL = Pattern.compile("UNTIL=[^;]*", Pattern.CASE_INSENSITIVE);

  private RuleText() {}

  /// For something with a time of day: the end has to be a moment of the world then.
  public static String of(Rule rule, LocalTime time, ZoneId zone) {
    return switch (rule) {
      case Repeat ours ->
          ours.ending() instanceof Ending.Until(var last)
              ? of(ours, utc(last.atTime(time), zone))
              : ours.text();
      case ForeignRule foreign ->
          foreign
              .until()
              .map(last -> until(foreign.text(), utc(last, zone)))
              .orElse(foreign.text());
      case UnsupportedRule kept -> kept.text();
    };
  }

  private static String utc(LocalDateTime local, ZoneId zone) {
    return MOMENT.format(local.atZone(zone).withZoneSameInstant(ZoneOffset.UTC));
  }

  private static String until(String text, String until) {
    return UNTIL.matcher(text).replaceAll("UNTIL=" + until);
  }

  /// @param until the last moment; empty for the last day
  static String of(Repeat rule, String until) {
    StringBuilder text = new StringBuilder("FREQ=").append(rule.frequency());
    if (rule.interval() > 1) text.append(";INTERVAL=").append(rule.interval());
    list(text, "BYMONTH", rule.months(), month -> String.valueOf(month.getValue()));
    list(text, "BYMONTHDAY", rule.monthDays(), String::valueOf);
    list(text, "BYDAY", rule.weekdays(), NthWeekday::text);
    if (rule.weekStart().getValue() != 1) {
      text.append(";WKST=").append(rule.weekStart().name(), 0, 2);
    }
    switch (rule.ending()) {
      case Ending.Never _ -> {}
      case Ending.Count(int times) -> text.append(";COUNT=").append(times);
      case Ending.Until(var last) ->
          text.append(";UNTIL=").append(until.isEmpty() ? DATE.format(last) : until);
    }
    return text.toString();
  }

  private static <T> void list(
      StringBuilder text, String name, Collection<T> values, Function<T, String> each) {
    if (values.isEmpty()) return;
    text.append(';').append(name).append('=');
    text.append(values.stream().map(each).collect(Collectors.joining(",")));
  }
}
