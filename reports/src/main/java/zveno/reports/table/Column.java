package zveno.reports.table;

import java.util.function.BiFunction;

/// A column of a table whose rows are made of T.
///
/// @param width millimetres on paper; all columns are stretched together to the width of the page
/// @param value of the row's number, from 1, and what the row is made of
public record Column<T>(
    String heading, double width, Side side, BiFunction<Integer, T, Value> value) {

  /// Where the cells of a column lean to.
  public enum Side {
    LEFT,
    CENTRE
  }
}
