/// The page «О программе».
@NullMarked
package zveno.support.view;

import org.jspecify.annotations.NullMarked;
