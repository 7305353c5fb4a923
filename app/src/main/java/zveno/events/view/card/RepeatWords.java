package zveno.events.view.card;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import zveno.events.EventSeries;
import zveno.events.RepeatedEvent;
import zveno.events.series.Ending;
import zveno.events.series.NthWeekday;
import zveno.events.series.Repeat;
import zveno.events.series.Rule;
import zveno.events.series.Series;
import zveno.text.Messages;
import zveno.text.RussianDate;

/// How an event repeats, in words: «каждый 2-й вторник, до 31.05.2027, кроме выходных».
record RepeatWords(Messages messages) {

  String of(RepeatedEvent event) {
    Optional<Series> series = event.series();
    if (series.isEmpty()) return messages.get("plan.repeat.foreign", event.kept().foreignRule());
    Rule rule = series.get().rule();
    if (!(rule instanceof Repeat repeat)) {
      return messages.get("plan.repeat.foreign", rule.text());
    }
    return messages.get(
        "plan.repeat.sentence",
        step(repeat, series.get()),
        RussianDate.digits(series.get().start().toLocalDate()),
        ending(repeat.ending()) + skipping(event.kept()));
  }

  private String step(Repeat repeat, Series series) {
    int every = repeat.interval();
    List<NthWeekday> days = repeat.weekdays();
    DayOfWeek first = series.start().getDayOfWeek();
    return switch (repeat.frequency()) {
      case DAILY ->
          every == 1 ? messages.get("plan.repeat.daily") : messages.get("plan.repeat.days", every);
      case WEEKLY -> {
        DayOfWeek only = days.isEmpty() ? first : days.getFirst().day();
        if (days.size() > 1) {
          String names =
              days.stream()
                  .map(day -> messages.get("plan.weekdayShort." + day.day()))
                  .collect(Collectors.joining(", "));
          yield every == 1
              ? messages.get("plan.repeat.weekly", names)
              : messages.get("plan.repeat.weeks", every, names);
        }
        yield every == 1
            ? messages.get("plan.weekdayEvery." + only)
            : messages.get("plan.weekdayNth." + only, every);
      }
      case MONTHLY -> {
        String month =
            every == 1
                ? messages.get("plan.repeat.monthly")
                : messages.get("plan.repeat.months", every);
        if (days.isEmpty()) {
          int day =
              repeat.monthDays().isEmpty()
                  ? series.start().getDayOfMonth()
                  : repeat.monthDays().getFirst();
          yield messages.get(day > 0 ? "plan.repeat.monthDay" : "plan.repeat.lastDay", month, day);
        }
        NthWeekday day = days.getFirst();
        yield day.nth() < 0
            ? messages.get(
                "plan.repeat.lastWeekday", month, messages.get("plan.weekdayShort." + day.day()))
            : messages.get(
                "plan.repeat.nthWeekday",
                month,
                day.nth(),
                messages.get("plan.weekdayShort." + day.day()));
      }
      case YEARLY ->
          every == 1
              ? messages.get("plan.repeat.yearly")
              : messages.get("plan.repeat.years", every);
    };
  }

  private String ending(Ending ending) {
    return switch (ending) {
      case Ending.Never _ -> "";
      case Ending.Count(int times) -> messages.get("plan.repeat.count", times);
      case Ending.Until(var last) -> messages.get("plan.repeat.until", RussianDate.digits(last));
    };
  }

  private String skipping(EventSeries kept) {
    if (kept.skipDaysOff() && kept.skipVacations()) return messages.get("plan.repeat.skipBoth");
    if (kept.skipDaysOff()) return messages.get("plan.repeat.skipDaysOff");
    return kept.skipVacations() ? messages.get("plan.repeat.skipVacations") : "";
  }
}
