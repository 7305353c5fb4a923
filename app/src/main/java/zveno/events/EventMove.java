package zveno.events;

/// One step of the trail: from when an event was moved, and why.
public record EventMove(EventWhen from, String reason) {}
