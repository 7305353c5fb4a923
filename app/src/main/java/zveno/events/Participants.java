package zveno.events;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import zveno.events.coverage.Named;

/// Those who come to events. Every call that writes is one change of the journal.
public interface Participants {
  /// Whom the numbers of an organisation count.
  enum Who {
    TEACHERS,
    PUPILS,
    PARENTS
  }

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

  /// Says how many people of an organisation came.
  ///
  /// @param party its row, as [#of] tells it
  /// @return false where what was typed is no number, and then nothing is written
  boolean count(UUID event, UUID party, Who who, String typed);

  /// Takes an organisation off the list.
  void removeParty(UUID event, UUID party);

  /// Takes people off the list.
  void remove(UUID event, Collection<UUID> people);

  /// Adults by name, with their organisation, at events that have a day from the one to the other
  /// or belong to a series.
  List<Named> named(LocalDate from, LocalDate to);
}
