package zveno.reporting.events;

import java.util.Locale;
import java.util.regex.Pattern;
import zveno.events.Event;
import zveno.text.WordList;

/// What the reason typed with the status of an event says of its place in the plan.
final class PlanWords {
  private final Pattern extra = pattern("events/extra-stems");
  private final Pattern agreed = pattern("events/agreed-stems");

  private static Pattern pattern(String list) {
    return Pattern.compile(String.join("|", WordList.load(list)));
  }

  /// Whether it was never in the plan.
  boolean isExtra(Event event) {
    return extra.matcher(reason(event)).find();
  }

  /// Whether what became of it was agreed upon.
  boolean isAgreed(Event event) {
    return agreed.matcher(reason(event)).find();
  }

  private static String reason(Event event) {
    return event.state().reason().toLowerCase(Locale.ROOT);
  }
}
