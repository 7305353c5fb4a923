package zveno.cli;

import zveno.changes.Change;

/// The answer of undo and redo.
///
/// @param change the change that was taken back or done again
record ChangeAnswer(String change, String time, String author, String kind, int rows) {
  static ChangeAnswer of(Change change) {
    return new ChangeAnswer(
        change.id().toString(),
        change.time().toString(),
        change.author(),
        change.kind().code(),
        change.records());
  }
}
