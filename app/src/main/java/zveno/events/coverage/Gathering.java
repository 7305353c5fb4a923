package zveno.events.coverage;

import java.util.Optional;
import java.util.UUID;
import zveno.events.EventMark;
import zveno.events.time.PartialDate;

/// An event as a column: one that repeats is one column, whatever became of single times.
///
/// @param event whose card tells of it
/// @param date of its first time in the period
/// @param state held where any time was
/// @param times how many there are in the period
/// @param held how many of them were held
/// @param organizations how many of those looked at took part
public record Gathering(
    UUID event,
    String title,
    String form,
    Optional<PartialDate> date,
    EventMark state,
    int times,
    int held,
    int organizations) {}
