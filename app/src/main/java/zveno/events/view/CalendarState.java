package zveno.events.view;

import java.time.LocalDate;
import zveno.events.calendar.Wanted;

/// What the calendar shows, as it is kept from one day to the next.
///
/// @param day a day of the span in sight
public record CalendarState(View view, Lanes lanes, LocalDate day, Wanted wanted) {
  /// Which picture of the plan.
  public enum View {
    YEAR,
    MONTH,
    WEEK,
    LIST,
    COVERAGE;

    /// Whether it is one picture of the plan.
    boolean isBoard() {
      return this != LIST && this != COVERAGE;
    }
  }

  /// What a week has downwards.
  public enum Lanes {
    HOURS,
    METHODISTS,
    PLACES
  }

  /// The first day of the program.
  public static CalendarState first(LocalDate today) {
    return new CalendarState(View.YEAR, Lanes.HOURS, today, Wanted.ALL);
  }

  CalendarState view(View other) {
    return new CalendarState(other, lanes, day, wanted);
  }

  CalendarState lanes(Lanes other) {
    return new CalendarState(view, other, day, wanted);
  }

  CalendarState day(LocalDate other) {
    return new CalendarState(view, lanes, other, wanted);
  }

  CalendarState wanted(Wanted other) {
    return new CalendarState(view, lanes, day, other);
  }

  /// Where the state is kept.
  public interface Memory {
    /// The state of last time, or the first one.
    CalendarState of(LocalDate today);

    void keep(CalendarState state);
  }
}
