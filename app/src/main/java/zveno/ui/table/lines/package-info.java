/// The lines of a table without a window: what stands in them, which are in sight, in what order
/// and in which groups.
@NullMarked
package zveno.ui.table.lines;

import org.jspecify.annotations.NullMarked;
