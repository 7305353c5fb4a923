/// A table before it is written to a file of any kind: columns with widths, rows of typed values.
@NullMarked
package zveno.reports.table;

import org.jspecify.annotations.NullMarked;
