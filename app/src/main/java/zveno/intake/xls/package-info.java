/// Reads the old binary xls as a stream of rows.
@NullMarked
package zveno.intake.xls;

import org.jspecify.annotations.NullMarked;
