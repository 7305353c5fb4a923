/// Faults of the program itself: a short code for the user, a stack without personal data for the
/// log.
@NullMarked
package zveno.faults;

import org.jspecify.annotations.NullMarked;
