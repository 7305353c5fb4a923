package zveno.partners;

import org.jspecify.annotations.Nullable;

/// What one change did to one field of a partner, in the words of the partner table.
///
/// @param field the code of the field; fields that the table does not show have codes of their own
/// @param before null where there was nothing
/// @param after null where nothing is left
public record FieldStep(String field, @Nullable String before, @Nullable String after) {}
