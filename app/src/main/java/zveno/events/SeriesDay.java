package zveno.events;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// The place of an event in a series.
///
/// @param day empty for the event that the series repeats; else the day of the rule, of which this
///   event tells what became
public record SeriesDay(UUID series, Optional<LocalDate> day) {}
