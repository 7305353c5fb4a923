package zveno.changes;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// One step of the user.
///
/// @param clock hybrid logical clock, see [HybridClock]
/// @param subject the change that an undo or redo speaks of
/// @param note what it was about: a file's name, a record's name; empty where nothing helps
/// @param records how many records it touched
/// @param takenBack whether an undo of it stands
public record Change(
    UUID id,
    long clock,
    UUID replica,
    String author,
    ChangeKind kind,
    Optional<UUID> subject,
    String note,
    int records,
    boolean takenBack) {

  /// When it was made (UTC).
  public Instant time() {
    return HybridClock.time(clock);
  }
}
