package zveno.events.view;

/// The ways to bring events in.
///
/// @param plan begins with a plan as a table
/// @param calendar begins with a calendar of another program
public record Importing(Runnable plan, Runnable calendar) {}
