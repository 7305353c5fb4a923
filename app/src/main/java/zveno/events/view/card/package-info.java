/// The card of an event.
@NullMarked
package zveno.events.view.card;

import org.jspecify.annotations.NullMarked;
