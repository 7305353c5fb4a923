package zveno.reports.partners;

/// How many partners have a type, a district, a country; the empty name counts those without one.
public record NamedCount(String name, int count) {}
