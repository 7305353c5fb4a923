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
/// @param rest lines of the file that no other field holds
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
    List<String> categories,
    List<String> rest) {
  public IcsEvent {
    categories = List.copyOf(categories);
    rest = List.copyOf(rest);
  }

  /// Of which the file says nothing else.
  public IcsEvent(
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
    this(
        uid,
        original,
        title,
        time,
        repeat,
        place,
        description,
        organizer,
        status,
        categories,
        List.of());
  }
}
