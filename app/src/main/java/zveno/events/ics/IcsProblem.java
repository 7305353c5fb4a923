package zveno.events.ics;

/// Something wrong in a file.
///
/// @param event which VEVENT, from 1; 0 for the file as a whole
/// @param value what stands there
public record IcsProblem(int event, IcsFault fault, String value) {}
