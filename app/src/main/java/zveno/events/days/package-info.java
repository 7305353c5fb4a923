/// Which days are worked: the rule of the labour code with what the Government moves, and the terms
/// and vacations of a school year.
@NullMarked
package zveno.events.days;

import org.jspecify.annotations.NullMarked;
