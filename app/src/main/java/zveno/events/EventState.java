package zveno.events;

/// What became of an event, and why.
public record EventState(EventStatus status, String reason) {}
