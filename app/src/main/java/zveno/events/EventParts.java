package zveno.events;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What an event consists of: sessions, and events that are parts of it. Every call that writes is
/// one change of the journal.
public interface EventParts {
  /// What an event consists of.
  ///
  /// @param sessions in their order
  /// @param parts the events that are parts of it, by time
  /// @param whole the event that it is a part of
  record Parts(List<EventSession> sessions, List<Event> parts, Optional<Event> whole) {
    public Parts {
      sessions = List.copyOf(sessions);
      parts = List.copyOf(parts);
    }
  }

  Parts of(UUID event);

  /// Adds a session under a name.
  UUID addSession(UUID event, String name);

  /// Gives a session what was typed; an empty text clears it, an empty name is not written.
  ///
  /// @return false where it was not understood, and then nothing is written
  boolean set(UUID session, SessionField field, String typed);

  /// Puts a session into the trash.
  void deleteSession(UUID session);

  /// Makes an event a part of this one: the only one that is called so and is free for it, else a
  /// new one on the same days.
  UUID addPart(UUID whole, String title);

  /// Lets an event stand by itself again.
  void removePart(UUID whole, UUID part);
}
