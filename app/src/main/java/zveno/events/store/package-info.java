/// Events in the base.
@NullMarked
package zveno.events.store;

import org.jspecify.annotations.NullMarked;
