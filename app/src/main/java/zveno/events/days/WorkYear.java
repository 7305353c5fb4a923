package zveno.events.days;

import java.time.LocalDate;
import java.util.List;

/// The days of a year.
///
/// @param complete false where nothing was entered and only the rule speaks
/// @param daysOff all that are not worked, Saturdays and Sundays included
/// @param workingWeekends Saturdays and Sundays that are worked
public record WorkYear(
    int year,
    boolean complete,
    int workingDays,
    List<LocalDate> daysOff,
    List<LocalDate> shortened,
    List<LocalDate> workingWeekends) {}
