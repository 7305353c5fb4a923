/// A calendar of another program, looked at before it is taken in.
@NullMarked
package zveno.events.view.ics;

import org.jspecify.annotations.NullMarked;
