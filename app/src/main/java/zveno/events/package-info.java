/// The calendar of the school year: what is planned, was held, moved or cancelled.
@NullMarked
package zveno.events;

import org.jspecify.annotations.NullMarked;
