package zveno.partners;

import java.util.UUID;
import zveno.changes.FieldChange;

/// Gives one field of one record the value that it had before a change, whatever else the change
/// did and whatever came later.
public interface FieldReturn {
  /// What came of it.
  enum Outcome {
    /// The value is back, as a change of its own.
    DONE,
    /// The record is in the trash.
    GONE,
    /// The field has this value now.
    SAME,
    /// The field must not be empty.
    NEEDED,
    /// The value was taken out of its list.
    VALUE_GONE
  }

  /// Gives the value back.
  ///
  /// @param change that gave the field another value
  /// @param about the name of the partner, for the history
  Outcome giveBack(UUID change, FieldChange field, String about);
}
