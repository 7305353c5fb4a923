package zveno.reports.paper;

import zveno.reports.table.Grid;

/// How a document looks.
///
/// @param font the name of the typeface for all scripts
/// @param textSize points of running text, 12 to 14
/// @param tableSize points in tables, 8 to 12
/// @param wideSize points in tables that need more than the width of the page, 7 to 10
/// @param corner the longest line of a requisite in a corner, in millimetres, at most 80
/// @param spacing lines of running text apart, 1 to 1.5
/// @param indent of the first line of running text, in millimetres, at most 20
public record StyleProfile(
    Margins margins,
    String font,
    int textSize,
    int tableSize,
    int wideSize,
    int corner,
    double spacing,
    double indent) {

  private static final String TIMES = "Times New Roman";

  /// ГОСТ Р 7.0.97-2025.
  public static final StyleProfile GOST_2025 =
      new StyleProfile(Margins.STANDARD, TIMES, 12, 10, 8, 80, 1.15, 12.5);

  /// ГОСТ Р 7.0.97-2016.
  public static final StyleProfile GOST_2016 =
      new StyleProfile(Margins.STANDARD, TIMES, 14, 10, 8, 75, 1.15, 12.5);

  public StyleProfile {
    within("text size", textSize, 12, 14);
    within("table size", tableSize, 8, 12);
    within("size of wide tables", wideSize, 7, 10);
    within("corner line", corner, 40, 80);
    within("spacing", spacing, 1, 1.5);
    within("indent", indent, 0, 20);
    if (font.isBlank()) {
      throw new IllegalArgumentException("no font");
    }
  }

  /// Points of the letters of a table: the smaller ones where its columns want more than the page
  /// has.
  public int size(Grid grid, Orientation orientation) {
    return grid.width() <= margins.within(orientation) ? tableSize : wideSize;
  }

  private static void within(String what, double value, double least, double most) {
    if (value < least || value > most) {
      throw new IllegalArgumentException(what + " " + value + " not in " + least + ".." + most);
    }
  }
}
