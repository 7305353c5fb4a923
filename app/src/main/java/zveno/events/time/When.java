package zveno.events.time;

import java.util.Optional;

/// Days and, where it is known, the time of day.
public record When(PartialDate date, Optional<DayTimes> times) {}
