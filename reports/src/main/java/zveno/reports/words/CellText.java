package zveno.reports.words;

import zveno.reports.table.Value;

/// A value as it is printed on paper.
public final class CellText {
  /// Two lines are as high as handwriting.
  private static final String ROOM = "\n\n";

  private CellText() {}

  public static String of(Value value) {
    return switch (value) {
      case Value.Text text -> text.text();
      case Value.Whole whole -> Integer.toString(whole.number());
      case Value.Decimal decimal -> decimal.shown();
      case Value.Day day -> Dates.digits(day.date());
      case Value.Nothing nothing -> Value.DASH;
      case Value.Room room -> ROOM;
    };
  }
}
