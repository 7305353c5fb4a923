/// Working days, vacations and terms, seen and mended.
@NullMarked
package zveno.events.view.days;

import org.jspecify.annotations.NullMarked;
