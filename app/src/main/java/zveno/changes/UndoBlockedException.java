package zveno.changes;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A change cannot be taken back or done again.
public final class UndoBlockedException extends Exception {
  /// Why not.
  public enum Why {
    /// There is nothing to take back.
    NOTHING,
    /// There is nothing to do again.
    NOTHING_UNDONE,
    /// No change has this id.
    UNKNOWN,
    /// It was taken back already.
    ALREADY,
    /// It is an undo or redo itself; take back the change that it speaks of.
    NOT_A_STEP,
    /// Later changes touched the same fields or hang on the same records.
    LATER_CHANGES
  }

  private final Why why;
  private final Optional<UUID> change;
  private final transient List<Change> later;

  public UndoBlockedException(Why why, Optional<UUID> change, List<Change> later) {
    super(why + " " + change.map(UUID::toString).orElse("-"));
    this.why = why;
    this.change = change;
    this.later = List.copyOf(later);
  }

  public Why why() {
    return why;
  }

  public Optional<UUID> change() {
    return change;
  }

  /// The later changes that stand in the way, newest first.
  public List<Change> later() {
    return later;
  }
}
