/// One month, a day a box.
@NullMarked
package zveno.events.view.month;

import org.jspecify.annotations.NullMarked;
