package zveno.reports.partners;

/// A contact person in the table; whatever is unknown is empty.
public record ContactLine(String name, String position, String phone, String email) {}
