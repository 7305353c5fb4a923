package zveno.reports.table;

import java.util.List;

/// Rows of a table under a line of their own.
///
/// @param title of the line, empty for none
public record Section<T>(String title, List<T> lines) {
  public Section {
    lines = List.copyOf(lines);
  }
}
