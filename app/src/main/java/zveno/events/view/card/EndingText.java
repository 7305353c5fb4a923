package zveno.events.view.card;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zveno.events.series.Ending;
import zveno.events.time.DateReader;
import zveno.settings.SchoolYear;
import zveno.text.Messages;
import zveno.text.RussianDate;

/// When something stops to repeat, as it is typed: a date, a number of times, or nothing.
///
/// @param year in which dates without a year are
record EndingText(Messages messages, SchoolYear year) {
  private static final Pattern TIMES = Pattern.compile("(\\d{1,4})(?:[\\s\u00a0]*\\p{L}+)?");

  /// Empty where it cannot be understood.
  Optional<Ending> read(String typed) {
    String text = typed.strip();
    if (text.isEmpty()) return Optional.of(new Ending.Never());
    Matcher times = TIMES.matcher(text);
    boolean number = times.matches() && Integer.parseInt(times.group(1)) > 0;
    Optional<Ending> day =
        new DateReader(year).read(text).found().map(when -> new Ending.Until(when.date().last()));
    return day.isPresent() || !number
        ? day
        : Optional.of(new Ending.Count(Integer.parseInt(times.group(1))));
  }

  String of(Ending ending) {
    return switch (ending) {
      case Ending.Never _ -> "";
      case Ending.Count(int times) -> messages.get("plan.repeat.times", times);
      case Ending.Until(var last) -> RussianDate.digits(last);
    };
  }
}
