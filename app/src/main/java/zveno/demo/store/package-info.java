/// Writes the demo district into an empty base.
@NullMarked
package zveno.demo.store;

import org.jspecify.annotations.NullMarked;
