/// What the calendar says on the first screen.
@NullMarked
package zveno.events.view.home;

import org.jspecify.annotations.NullMarked;
