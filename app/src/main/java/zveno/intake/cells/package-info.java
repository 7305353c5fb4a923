/// The cells of a sheet as every kind of file gives them, and the reasons to refuse a file.
@NullMarked
package zveno.intake.cells;

import org.jspecify.annotations.NullMarked;
