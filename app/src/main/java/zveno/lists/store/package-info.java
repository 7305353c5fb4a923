/// The editable lists in the base.
@NullMarked
package zveno.lists.store;

import org.jspecify.annotations.NullMarked;
