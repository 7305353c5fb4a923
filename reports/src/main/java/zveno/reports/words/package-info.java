/// Russian on paper: texts of the bundles, dates, numbers, gender, spaces that must not break.
@NullMarked
package zveno.reports.words;

import org.jspecify.annotations.NullMarked;
