package zveno.partners;

import java.util.Optional;
import zveno.changes.FieldChange;

/// What one change did to one field, with what is needed to take back just this.
///
/// @param of the contact or agreement that has the field, by its name; empty for the partner itself
/// @param back empty where there is nothing to take back
public record PastField(FieldStep step, String of, Optional<FieldChange> back) {}
