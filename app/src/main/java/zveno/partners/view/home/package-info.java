/// What partners have to say on the first screen.
@NullMarked
package zveno.partners.view.home;

import org.jspecify.annotations.NullMarked;
