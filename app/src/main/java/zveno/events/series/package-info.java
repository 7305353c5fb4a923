/// What repeats: rules in our own words and as RRULE texts, the days they make, and what is
/// different about single ones.
@NullMarked
package zveno.events.series;

import org.jspecify.annotations.NullMarked;
