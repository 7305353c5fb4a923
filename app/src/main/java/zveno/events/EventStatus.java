package zveno.events;

import java.util.Locale;

/// What became of a plan.
public enum EventStatus {
  PLANNED,
  HELD,
  MOVED,
  CANCELLED;

  /// The word of files and answers.
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
