/// What belongs to this user on this computer, and what is said of the base as a whole.
@NullMarked
package zveno.settings;

import org.jspecify.annotations.NullMarked;
