package zveno.database.vet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A row of a small table of H2, of plain values only.
///
/// @param states what the row is, and for an unfinished transaction also what it was
/// @param unfinished whether a transaction that has not ended wrote it
record PlainRow(List<List<@Nullable Object>> states, boolean unfinished) {}
