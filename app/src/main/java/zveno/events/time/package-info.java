/// When something is: days that may be known as a month, a quarter, a half or a year only, and the
/// time of day.
@NullMarked
package zveno.events.time;

import org.jspecify.annotations.NullMarked;
