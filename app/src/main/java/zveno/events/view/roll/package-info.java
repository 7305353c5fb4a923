/// The review of a plan before it goes to the next year.
@NullMarked
package zveno.events.view.roll;

import org.jspecify.annotations.NullMarked;
