/// Calendars of other programs: what an iCalendar file holds as plain records, and these as a file.
@NullMarked
package zveno.events.ics;

import org.jspecify.annotations.NullMarked;
