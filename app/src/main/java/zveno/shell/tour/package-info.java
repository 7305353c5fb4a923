/// A walk past the parts of the window that stands in nobody's way.
@NullMarked
package zveno.shell.tour;

import org.jspecify.annotations.NullMarked;
