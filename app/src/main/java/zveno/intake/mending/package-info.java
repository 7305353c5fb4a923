/// What the user puts right in a table before it is taken.
@NullMarked
package zveno.intake.mending;

import org.jspecify.annotations.NullMarked;
