package zveno.reporting.template;

import java.util.Optional;
import zveno.events.Attendance;
import zveno.events.Event;

/// An event that a document is written about.
///
/// @param person for whom it is, where it is for one of those who came
public record EventCase(
    Event event, Attendance attendance, Optional<Attendance.Person> person, Occasion occasion) {}
