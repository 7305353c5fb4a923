package zveno.reports.template;

/// Where in a template something stands, as its author can find it.
///
/// @param page as Word last counted, 0 where it did not
/// @param paragraph from 1, counted in its part without those of tables; 0 in a table
/// @param table from 1; 0 outside of tables
/// @param row of the table, from 1
/// @param column of the table, from 1
/// @param words what stands around
public record TemplatePlace(
    Part part, int page, int paragraph, int table, int row, int column, String words) {

  /// The parts of a document.
  public enum Part {
    BODY,
    HEADER,
    FOOTER,
    NOTE
  }
}
