/// What belongs to this user on this computer and not to the base.
@NullMarked
package zveno.settings;

import org.jspecify.annotations.NullMarked;
