/// The screen of settings: pages that features give, and those of the window itself.
@NullMarked
package zveno.settings.view;

import org.jspecify.annotations.NullMarked;
