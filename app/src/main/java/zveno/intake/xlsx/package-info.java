/// Reads xlsx as a stream of rows, part by part, trusting nothing in the file.
@NullMarked
package zveno.intake.xlsx;

import org.jspecify.annotations.NullMarked;
