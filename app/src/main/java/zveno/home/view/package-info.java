/// The first screen as it is seen.
@NullMarked
package zveno.home.view;

import org.jspecify.annotations.NullMarked;
