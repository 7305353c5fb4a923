/// The calendar on paper.
@NullMarked
package zveno.events.view.paper;

import org.jspecify.annotations.NullMarked;
