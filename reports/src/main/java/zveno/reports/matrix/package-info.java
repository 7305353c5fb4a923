/// Organisations by events as a document: blocks of narrow columns on paper, one wide sheet in
/// Excel.
@NullMarked
package zveno.reports.matrix;

import org.jspecify.annotations.NullMarked;
