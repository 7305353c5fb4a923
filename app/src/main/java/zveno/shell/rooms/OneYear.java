package zveno.shell.rooms;

import java.time.LocalDate;
import java.util.Optional;
import zveno.events.view.CalendarViewModel;
import zveno.events.view.list.PlanModel;
import zveno.settings.SchoolYear;

/// Boards and list show one school year: whichever is turned, the other follows.
final class OneYear {
  private final CalendarViewModel boards;
  private final PlanModel plan;
  private SchoolYear now;

  OneYear(CalendarViewModel boards, PlanModel plan) {
    this.boards = boards;
    this.plan = plan;
    now = boards.yearOfDay();
    plan.yearProperty().set(Optional.of(now));
    boards.stateProperty().addListener((o, old, state) -> turned());
    plan.yearProperty().addListener((o, old, year) -> year.ifPresent(this::chosen));
  }

  private void turned() {
    SchoolYear year = boards.yearOfDay();
    if (year.equals(now)) return;
    now = year;
    plan.yearProperty().set(Optional.of(year));
  }

  private void chosen(SchoolYear year) {
    if (year.equals(now)) return;
    now = year;
    LocalDate today = plan.today();
    boolean current = !today.isBefore(year.from()) && !today.isAfter(year.to());
    boards.go(current ? today : year.from());
  }
}
