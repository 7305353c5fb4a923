/// Coverage on the screen of the calendar: organisations by events, and what they come to.
@NullMarked
package zveno.events.view.coverage;

import org.jspecify.annotations.NullMarked;
