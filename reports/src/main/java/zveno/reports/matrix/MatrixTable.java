package zveno.reports.matrix;

import java.util.List;
import zveno.reports.table.Value;

/// What stands in the document.
///
/// @param under lines under the heading, finished
/// @param notes sentences under the tables
public record MatrixTable(
    List<String> under, List<Row> rows, List<Head> events, List<String> notes) {
  public MatrixTable {
    under = List.copyOf(under);
    rows = List.copyOf(rows);
    events = List.copyOf(events);
    notes = List.copyOf(notes);
  }

  /// An organisation.
  ///
  /// @param events in how many it took part
  /// @param cells one for each event
  public record Row(String name, String district, int events, int people, List<Value> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /// An event.
  ///
  /// @param when as the document says it
  /// @param organizations how many took part
  public record Head(String when, String title, int organizations) {}
}
