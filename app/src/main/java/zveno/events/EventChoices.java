package zveno.events;

import zveno.events.time.Precision;
import zveno.text.CodeWords;

/// The words of the fixed lists.
public final class EventChoices {
  /// «запланировано», «проведено» …
  public static final CodeWords<EventStatus> STATUS =
      new CodeWords<>(EventStatus.class, "events/status-words");

  /// «очно», «дистанционно» …
  public static final CodeWords<EventMode> MODE =
      new CodeWords<>(EventMode.class, "events/mode-words");

  /// «организационное», «методическое».
  public static final CodeWords<EventKind> KIND =
      new CodeWords<>(EventKind.class, "events/kind-words");

  /// «управленческая» …
  public static final CodeWords<Significance> SIGNIFICANCE =
      new CodeWords<>(Significance.class, "events/significance-words");

  /// «день», «период» …
  public static final CodeWords<Precision> PRECISION =
      new CodeWords<>(Precision.class, "events/precision-words");

  private EventChoices() {}
}
