package zveno.reports.excel;

/// Where the rows of a table stand, for formulas.
///
/// @param first number of the first row as Excel shows it
/// @param last number of the last row
public record TablePlace(String sheet, int first, int last) {

  /// The cells of a column with absolute addresses.
  ///
  /// @param column from 0
  public String column(int column) {
    String letter = Character.toString('A' + column);
    String name = "'" + sheet.replace("'", "''") + "'!";
    return name + "$" + letter + "$" + first + ":$" + letter + "$" + last;
  }
}
