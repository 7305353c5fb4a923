package zveno.reports.paper;

/// A line to sign at the end of a document.
///
/// @param name initials and surname
public record Signature(String position, String name) {}
