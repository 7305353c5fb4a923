/// Safety copies on screen.
@NullMarked
package zveno.exchange.view;

import org.jspecify.annotations.NullMarked;
