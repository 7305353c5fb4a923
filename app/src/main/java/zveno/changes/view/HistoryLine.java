package zveno.changes.view;

import java.time.Instant;
import java.util.UUID;

/// A change as the list of changes shows it.
///
/// @param step whether it can be taken back at all: an undo or redo cannot
public record HistoryLine(
    UUID id, Instant time, String author, String title, boolean step, boolean takenBack) {}
