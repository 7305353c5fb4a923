package zveno.intake.kind;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// What became of the rows.
///
/// @param merged rows folded into a record that an earlier row met
/// @param rejected the numbers of the rejected rows
/// @param records how many records the rows brought or touched
/// @param newValues values that were added to editable lists
/// @param change empty when nothing was written
public record ImportResult(
    int created,
    int updated,
    int unchanged,
    int merged,
    Set<Integer> rejected,
    int records,
    List<NewValue> newValues,
    Optional<UUID> change,
    List<RowDoubt> doubts) {

  /// A value that an editable list did not have.
  public record NewValue(String field, String value) {}

  /// The same with the change that holds it.
  public ImportResult in(Optional<UUID> written) {
    return new ImportResult(
        created, updated, unchanged, merged, rejected, records, newValues, written, doubts);
  }
}
