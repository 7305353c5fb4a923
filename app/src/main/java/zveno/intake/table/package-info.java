/// The rows below a heading: which are data, and what their cells say.
@NullMarked
package zveno.intake.table;

import org.jspecify.annotations.NullMarked;
