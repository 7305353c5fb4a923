package zveno.reports.plain;

import java.util.List;
import java.util.Optional;
import zveno.reports.paper.Orientation;
import zveno.reports.paper.StyleProfile;
import zveno.reports.table.Grid;

/// A table under a heading.
///
/// @param noun that names the document, for its approval: «перечень»
/// @param under lines under the heading, finished
/// @param dated whether the day of the paper stands under the heading
/// @param page none for what the columns ask for
/// @param empty the sentence where there are no rows
public record PlainTable(
    String title,
    String noun,
    List<String> under,
    boolean dated,
    Optional<Orientation> page,
    Grid grid,
    String empty,
    List<Total> totals) {

  public PlainTable {
    under = List.copyOf(under);
    totals = List.copyOf(totals);
  }

  /// A table of the paper's day whose rows are counted.
  ///
  /// @param total what the rows are called when they are counted: «Всего партнёров»
  public PlainTable(
      String title, String noun, List<String> under, Grid grid, String empty, String total) {
    this(
        title,
        noun,
        under,
        true,
        Optional.empty(),
        grid,
        empty,
        List.of(Total.count("", total, grid.rows().size(), 0)));
  }

  /// The page lies where the columns want more than it has upright.
  Orientation page(StyleProfile style) {
    boolean narrow = grid.width() <= style.margins().within(Orientation.UPRIGHT);
    return page.orElse(narrow ? Orientation.UPRIGHT : Orientation.ACROSS);
  }
}
