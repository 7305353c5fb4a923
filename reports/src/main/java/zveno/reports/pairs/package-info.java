/// The list of pairs of schools with the reasons.
@NullMarked
package zveno.reports.pairs;

import org.jspecify.annotations.NullMarked;
