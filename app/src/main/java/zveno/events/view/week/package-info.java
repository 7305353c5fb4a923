/// One week by hours, or by lanes of methodists or places.
@NullMarked
package zveno.events.view.week;

import org.jspecify.annotations.NullMarked;
