/// The school year on one screen.
@NullMarked
package zveno.events.view.year;

import org.jspecify.annotations.NullMarked;
