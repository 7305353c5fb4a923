/// Which organisations came to which events, and how many of them that is.
@NullMarked
package zveno.events.coverage;

import org.jspecify.annotations.NullMarked;
