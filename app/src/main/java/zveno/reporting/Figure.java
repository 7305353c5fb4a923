package zveno.reporting;

import java.util.List;
import java.util.UUID;

/// A figure of a document with the records behind it.
///
/// @param mark by which the pages know it, empty where it stands nowhere
/// @param title what it counts
/// @param about which part of the document, empty for none
/// @param value as the document shows it
public record Figure(String mark, String title, String about, String value, List<UUID> records) {
  public Figure {
    records = List.copyOf(records);
  }
}
