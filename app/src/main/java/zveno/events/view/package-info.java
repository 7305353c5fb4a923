/// The calendar: the year, a month, a week and the list, under one bar.
@NullMarked
package zveno.events.view;

import org.jspecify.annotations.NullMarked;
