/// Partners on screen.
@NullMarked
package zveno.partners.view;

import org.jspecify.annotations.NullMarked;
