/// Opens a file by what it is.
@NullMarked
package zveno.intake.open;

import org.jspecify.annotations.NullMarked;
