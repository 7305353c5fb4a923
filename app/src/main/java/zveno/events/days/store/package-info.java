/// Working days, vacations and terms in the base.
@NullMarked
package zveno.events.days.store;

import org.jspecify.annotations.NullMarked;
