/// Plans of other people on their way into the calendar.
@NullMarked
package zveno.events.incoming;

import org.jspecify.annotations.NullMarked;
