/// Finds the heading of a sheet and which column feeds which field.
@NullMarked
package zveno.intake.heading;

import org.jspecify.annotations.NullMarked;
