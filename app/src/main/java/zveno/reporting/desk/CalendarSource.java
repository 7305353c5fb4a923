package zveno.reporting.desk;

import java.util.function.Supplier;
import zveno.events.Events;
import zveno.events.days.FreeDays;

/// What documents of the calendar are made from.
///
/// @param free reads the days that a series may skip
public record CalendarSource(Events events, Supplier<FreeDays> free) {}
