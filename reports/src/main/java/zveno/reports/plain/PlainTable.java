package zveno.reports.plain;

import java.util.List;
import zveno.reports.table.Grid;

/// A table under a heading.
///
/// @param noun that names the document, for its approval: «перечень»
/// @param under lines under the heading, finished
/// @param empty the sentence where there are no rows
/// @param total what the rows are called when they are counted: «Всего партнёров»
public record PlainTable(
    String title, String noun, List<String> under, Grid grid, String empty, String total) {

  public PlainTable {
    under = List.copyOf(under);
  }
}
