/// The plan of one school year carried over to the next.
@NullMarked
package zveno.events.roll;

import org.jspecify.annotations.NullMarked;
