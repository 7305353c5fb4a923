package zveno.reporting.events;

import java.time.LocalDate;
import java.time.YearMonth;
import zveno.reports.events.EventsForm;
import zveno.reports.paper.Paper;
import zveno.reports.paper.Period;
import zveno.settings.SchoolYear;

/// What a document about events is asked for.
///
/// @param large whether it is printed on A3
/// @param paper the frame; what is due is due on its date
public record EventsOrder(
    EventsForm form, Period period, Grouping grouping, boolean large, Paper paper) {

  /// The document as it is usually wanted.
  public static EventsOrder of(EventsForm form, Period period, Paper paper) {
    Grouping grouping =
        switch (form) {
          case PLAN -> Grouping.MONTH;
          case CYCLOGRAM -> Grouping.WEEK;
          case MONTH, LOG -> Grouping.NONE;
        };
    return new EventsOrder(form, period, grouping, false, paper);
  }

  /// What the command line calls a document.
  public static String code(EventsForm form) {
    return switch (form) {
      case PLAN -> "plan";
      case MONTH -> "plan-month";
      case CYCLOGRAM -> "cyclogram";
      case LOG -> "event-log";
    };
  }

  /// Whether such a document tells of one month.
  public static boolean isMonthly(EventsForm form) {
    return form == EventsForm.MONTH || form == EventsForm.CYCLOGRAM;
  }

  /// The same on other paper.
  public EventsOrder large(boolean onLarge) {
    return new EventsOrder(form, period, grouping, onLarge, paper);
  }

  /// The days that such a document usually tells of: the school year, or the month of a day.
  public static Period usual(EventsForm form, LocalDate day, SchoolYear year) {
    return switch (form) {
      case PLAN, LOG -> new Period(year.from(), year.to());
      case MONTH, CYCLOGRAM ->
          new Period(YearMonth.from(day).atDay(1), YearMonth.from(day).atEndOfMonth());
    };
  }
}
