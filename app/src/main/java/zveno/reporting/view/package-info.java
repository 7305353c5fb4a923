/// Documents on screen.
@NullMarked
package zveno.reporting.view;

import org.jspecify.annotations.NullMarked;
