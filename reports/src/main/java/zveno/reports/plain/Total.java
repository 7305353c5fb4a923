package zveno.reports.plain;

import java.util.OptionalInt;
import zveno.reports.table.Value;

/// What the rows of a table come to.
///
/// @param mark by which a preview finds it; empty for none
/// @param name what is counted; empty for a sentence that stands alone
/// @param column whose cells tell it where a table can count; see the formula
/// @param formula of a spreadsheet, `{cells}` for the column; empty where none tells it
public record Total(String mark, String name, Value value, OptionalInt column, String formula) {
  /// Both follow the filter.
  private static final String COUNT = "SUBTOTAL(103,{cells})";

  private static final String SUM = "SUBTOTAL(109,{cells})";

  /// How many rows have something in a column.
  public static Total count(String mark, String name, int rows, int column) {
    return new Total(mark, name, new Value.Whole(rows), OptionalInt.of(column), COUNT);
  }

  /// What the numbers of a column add up to.
  public static Total sum(String mark, String name, int sum, int column) {
    return new Total(mark, name, new Value.Whole(sum), OptionalInt.of(column), SUM);
  }

  /// A figure that no column tells.
  public static Total given(String mark, String name, Value value) {
    return new Total(mark, name, value, OptionalInt.empty(), "");
  }

  /// A sentence about the figures.
  public static Total note(String text) {
    return given("", "", Value.text(text));
  }

  boolean isNote() {
    return name.isEmpty();
  }
}
