package zveno.events.view;

import java.util.List;
import zveno.events.calendar.Entry;
import zveno.events.view.board.Layout;
import zveno.events.view.month.MonthLayout;
import zveno.events.view.week.WeekHours;
import zveno.events.view.week.WeekLanes;
import zveno.events.view.year.YearLayout;

/// How each view of the plan is drawn.
final class Layouts {
  private Layouts() {}

  static Layout of(CalendarState state) {
    return switch (state.view()) {
      case YEAR, LIST, COVERAGE -> new YearLayout();
      case MONTH -> new MonthLayout();
      case WEEK ->
          switch (state.lanes()) {
            case HOURS -> new WeekHours();
            case METHODISTS -> new WeekLanes(Entry::methodists, "calendar.noMethodist.lane");
            case PLACES -> new WeekLanes(Layouts::places, "calendar.noPlace.lane");
          };
    };
  }

  private static List<String> places(Entry entry) {
    return List.of(entry.place());
  }
}
