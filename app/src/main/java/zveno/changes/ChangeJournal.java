package zveno.changes;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The journal as screens and commands use it.
public interface ChangeJournal {
  /// The newest changes first.
  List<Change> newest(int limit);

  /// The change with this id.
  Optional<Change> find(UUID change);

  /// The changes that touched any of these records, newest first, with the fields each gave them.
  Map<Change, List<FieldChange>> of(Collection<UUID> records);

  /// What one change gave its records, at most `limit` fields.
  List<FieldChange> fields(UUID change, int limit);

  /// The newest change of a kind that was not taken back.
  Optional<Change> standing(ChangeKind kind);

  /// The change that [#undo()] would take back.
  Optional<Change> undoable();

  /// The change that [#redo()] would do again.
  Optional<Change> redoable();

  /// Takes back the last change that is not taken back yet.
  ///
  /// @return the change that was taken back
  /// @throws UndoBlockedException when there is none, or later changes stand in the way
  Change undo() throws UndoBlockedException;

  /// Takes back this change, however old.
  Change undo(UUID change) throws UndoBlockedException;

  /// Takes back this change and before it every later one that stands in its way: all or none.
  ///
  /// @return what was taken back, the change itself last
  List<Change> undoWithLater(UUID change) throws UndoBlockedException;

  /// Does again the change that was taken back last; any new change empties this.
  ///
  /// @return the change that was done again
  Change redo() throws UndoBlockedException;
}
