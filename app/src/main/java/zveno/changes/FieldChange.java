package zveno.changes;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A field of one record before and after a change, as text (dates ISO, ids as written).
///
/// @param table the record's table
/// @param field the column
public record FieldChange(
    String table, UUID record, String field, @Nullable String before, @Nullable String after) {}
