/// What the calendar shows of a stretch of days: which events, in what state, where they stand.
@NullMarked
package zveno.events.calendar;

import org.jspecify.annotations.NullMarked;
