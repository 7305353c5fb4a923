package zveno.tables;

import java.util.List;

/// A table with one heading row.
///
/// @param title the name of its sheet
/// @param rows read once, from first to last; each has a cell per heading
public record Table(String title, List<String> headings, Iterable<List<Cell>> rows) {}
