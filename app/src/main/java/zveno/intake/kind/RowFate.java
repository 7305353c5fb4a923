package zveno.intake.kind;

import java.util.List;
import java.util.UUID;

/// What would become of a row.
///
/// @param record the stored record that it speaks of; a new id where it brings one
/// @param first the first row of the same record: this one, unless it is folded into that one
/// @param steps what changes in a stored record, told at its first row
/// @param candidates where the row is rejected because it fits several stored records: those
public record RowFate(
    Kind kind, UUID record, int first, List<CellStep> steps, List<Candidate> candidates) {

  /// What becomes of a row.
  public enum Kind {
    CREATE,
    UPDATE,
    UNCHANGED,
    /// Folded into the record of an earlier row.
    MERGE,
    /// Cannot be taken as it is.
    REJECT,
    /// Not taken, as the user wanted.
    LEAVE
  }

  /// A stored record by its name.
  public record Candidate(UUID id, String name) {}
}
