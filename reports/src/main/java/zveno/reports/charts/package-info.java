/// Charts: what they show, and how Excel keeps them, so that they can be edited there.
@NullMarked
package zveno.reports.charts;

import org.jspecify.annotations.NullMarked;
