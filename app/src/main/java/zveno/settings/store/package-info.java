/// What is said of the base as a whole, in its table.
@NullMarked
package zveno.settings.store;

import org.jspecify.annotations.NullMarked;
