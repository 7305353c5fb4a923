package zveno.intake.table;

/// A row that was passed over as the heading of a section.
///
/// @param named whether its text stands where names do, so that it may be a record of which no more
///   is known
public record PassedOver(int row, String text, boolean named) {}
