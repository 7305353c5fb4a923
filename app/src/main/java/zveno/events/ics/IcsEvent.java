package zveno.events.ics;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/// One VEVENT. Texts that the file does not have are empty.
///
/// @param uid the same for a series and its moved occurrences
/// @param original the moment that the rule gave, for an occurrence that is different
/// @param time empty where the file has no start that can be read
/// @param repeat empty for a single event
public record IcsEvent(
    String uid,
    Optional<LocalDateTime> original,
    String title,
    Optional<IcsTime> time,
    Optional<IcsRepeat> repeat,
    String place,
    String description,
    String organizer,
    IcsStatus status,
    List<String> categories) {
  public IcsEvent {
    categories = List.copyOf(categories);
  }
}
