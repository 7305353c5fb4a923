package zveno.events.ics;

import biweekly.component.VEvent;
import biweekly.property.ExceptionDates;
import biweekly.property.ICalProperty;
import biweekly.property.RawProperty;
import biweekly.property.RecurrenceDates;
import biweekly.property.RecurrenceRule;
import biweekly.util.ICalDate;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import zveno.events.ics.LocalMoments.Moment;
import zveno.events.series.Ending;
import zveno.events.series.ForeignRule;
import zveno.events.series.Frequency;
import zveno.events.series.Repeat;
import zveno.events.series.Rule;
import zveno.events.series.RuleReader;
import zveno.events.series.Skip;
import zveno.events.series.UnsupportedRule;
import zveno.events.series.UnsupportedRule.Why;

/// How an event of a file repeats.
final class RepeatTaken {
  private final LocalMoments moments;
  private final ZoneId zone;
  private final Problems problems;

  RepeatTaken(LocalMoments moments, ZoneId zone, Problems problems) {
    this.moments = moments;
    this.zone = zone;
    this.problems = problems;
  }

  /// Days beside a rule need no rule: the event itself is the first.
  Optional<IcsRepeat> of(VEvent event, Moment start) {
    Optional<Rule> rule = text(event).map(text -> rule(text, start));
    SortedSet<LocalDate> added = new TreeSet<>();
    for (RecurrenceDates dates : event.getRecurrenceDates()) {
      added.addAll(days(dates, dates.getDates(), start));
      added.addAll(
          days(dates, dates.getPeriods().stream().map(p -> p.getStartDate()).toList(), start));
    }
    if (rule.isEmpty() && added.isEmpty()) return Optional.empty();
    SortedSet<LocalDate> except = new TreeSet<>();
    SortedSet<LocalDate> skipped = new TreeSet<>();
    for (ExceptionDates dates : event.getExceptionDates()) {
      boolean ours = dates.getParameter(OurProperties.SKIP) != null;
      (ours ? skipped : except).addAll(days(dates, dates.getValues(), start));
    }
    Rule once = Repeat.every(1, Frequency.DAILY).ending(new Ending.Count(1));
    return Optional.of(new IcsRepeat(rule.orElse(once), except, added, skip(event), skipped));
  }

  private static Optional<String> text(VEvent event) {
    @Nullable RecurrenceRule rule = event.getRecurrenceRule();
    if (rule != null) return Optional.ofNullable(rule.getParameter(RuleScribe.TEXT));
    return Optional.ofNullable(event.getExperimentalProperty("RRULE")).map(RawProperty::getValue);
  }

  private Rule rule(String text, Moment start) {
    LocalDateTime first = start.local();
    Rule rule = RuleReader.read(text, first, zone);
    int days = start.daysLater();
    return switch (rule) {
      case Repeat ours when days != 0 ->
          ours.along(start.wall().toLocalDate(), days)
              .map(Rule.class::cast)
              .orElseGet(() -> overMidnight(text));
      case ForeignRule _ when days != 0 -> overMidnight(text);
      case UnsupportedRule kept -> unsupported(kept);
      case Repeat ours -> ours;
      case ForeignRule foreign -> foreign;
    };
  }

  private UnsupportedRule unsupported(UnsupportedRule rule) {
    problems.add(
        rule.why() == Why.INVALID ? IcsFault.RULE_INVALID : IcsFault.RULE_INEXACT, rule.text());
    return rule;
  }

  private UnsupportedRule overMidnight(String text) {
    problems.add(IcsFault.RULE_OVER_MIDNIGHT, text);
    return new UnsupportedRule(text, Why.INEXACT);
  }

  private List<LocalDate> days(
      ICalProperty property, List<? extends ICalDate> dates, Moment start) {
    return dates.stream()
        .flatMap(date -> moments.of(property, date).stream())
        .map(moment -> day(moment, start))
        .toList();
  }

  /// A date without a time names the day where it was written.
  private static LocalDate day(Moment moment, Moment start) {
    LocalDate day = moment.local().toLocalDate();
    return moment.hasTime() ? day : day.plusDays(start.daysLater());
  }

  private static Skip skip(VEvent event) {
    @Nullable RawProperty skip = event.getExperimentalProperty(OurProperties.SKIP);
    if (skip == null) return Skip.NOTHING;
    List<String> names = List.of(skip.getValue().split(","));
    return new Skip(
        names.contains(OurProperties.DAYS_OFF), names.contains(OurProperties.VACATIONS));
  }
}
