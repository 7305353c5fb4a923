/// The journal on screen.
@NullMarked
package zveno.changes.view;

import org.jspecify.annotations.NullMarked;
