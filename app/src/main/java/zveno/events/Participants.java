package zveno.events;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Those who come to events. Every call that writes is one change of the journal.
public interface Participants {
  /// Who came to an event.
  Attendance of(UUID event);

  /// The events that an organisation receives, organises or takes part in, by time.
  List<Event> events(UUID organization);

  /// What pasted lines mean; nothing is written.
  List<Guest> read(String text);

  /// Adds those of a pasted list: adults by name, on the basis of their duties; pupils to the
  /// numbers of their organisation. Organisations that were not found are kept as written.
  ///
  /// @param until the day to which names may be kept
  /// @return how many lines were taken
  int paste(UUID event, String text, LocalDate until);

  /// Takes people off the list.
  void remove(UUID event, Collection<UUID> people);

  /// The organisations that came to any event from one day to another.
  Set<UUID> covered(LocalDate from, LocalDate to);
}
