package zveno.events.calendar;

import java.time.LocalDate;

/// The days of any month side by side, Mondays under Mondays: five weeks and two days more, of
/// which weekends are narrow.
///
/// @param left where they begin
/// @param width how wide all of them are
public record Columns(double left, double width) {
  /// How many there are.
  public static final int COUNT = 37;

  private static final int WEEK = 7;
  private static final int WORKDAYS = 5;
  private static final double NARROW = 0.385;
  private static final double UNITS = 27 + 10 * NARROW;

  /// The column of a day, from 0.
  public static int of(LocalDate day) {
    return day.withDayOfMonth(1).getDayOfWeek().getValue() - 1 + day.getDayOfMonth() - 1;
  }

  public static boolean isWeekend(int column) {
    return column % WEEK >= WORKDAYS;
  }

  /// Where a column begins; the one past the last begins where all end.
  public double x(int column) {
    int weekends = column / WEEK * 2 + Math.max(0, column % WEEK - WORKDAYS);
    return left + width * (column - weekends + weekends * NARROW) / UNITS;
  }

  public double x(LocalDate day) {
    return x(of(day));
  }

  /// Where the column of a day ends.
  public double end(LocalDate day) {
    return x(of(day) + 1);
  }
}
