package zveno.reports.paper;

/// How a document looks.
///
/// @param font the name of the typeface for all scripts
/// @param textSize points of running text, 12 to 14
/// @param tableSize points in tables, 8 to 10
/// @param wideSize points in tables that need a page across, 8 to 10
/// @param corner the longest line of a requisite in a corner, in millimetres, at most 80
public record StyleProfile(
    Margins margins, String font, int textSize, int tableSize, int wideSize, int corner) {

  private static final String TIMES = "Times New Roman";

  /// ГОСТ Р 7.0.97-2025.
  public static final StyleProfile GOST_2025 =
      new StyleProfile(Margins.STANDARD, TIMES, 12, 10, 8, 80);

  /// ГОСТ Р 7.0.97-2016.
  public static final StyleProfile GOST_2016 =
      new StyleProfile(Margins.STANDARD, TIMES, 14, 10, 8, 75);

  public StyleProfile {
    within("text size", textSize, 12, 14);
    within("table size", tableSize, 8, 10);
    within("size of wide tables", wideSize, 8, 10);
    within("corner line", corner, 40, 80);
    if (font.isBlank()) {
      throw new IllegalArgumentException("no font");
    }
  }

  private static void within(String what, int value, int least, int most) {
    if (value < least || value > most) {
      throw new IllegalArgumentException(what + " " + value + " not in " + least + ".." + most);
    }
  }
}
