/// Files that tell of working days: xmlcalendar in three forms, and tables of one's own.
@NullMarked
package zveno.events.days.file;

import org.jspecify.annotations.NullMarked;
