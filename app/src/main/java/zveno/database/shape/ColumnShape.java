package zveno.database.shape;

/// A column, named in lower case.
public record ColumnShape(String name, ColumnType type, boolean nullable) {}
