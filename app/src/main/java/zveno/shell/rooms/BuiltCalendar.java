package zveno.shell.rooms;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import javafx.scene.layout.Region;
import zveno.events.EventMark;
import zveno.events.Events;
import zveno.events.SeriesEdits;
import zveno.events.calendar.DayMark;
import zveno.events.days.FreeDays;
import zveno.events.view.CalendarState;
import zveno.events.view.CalendarState.View;
import zveno.events.view.CalendarView;
import zveno.events.view.CalendarViewModel;
import zveno.events.view.Importing;
import zveno.events.view.PlanSource;
import zveno.events.view.list.EventDrawer;
import zveno.events.view.list.PlanModel;
import zveno.events.view.list.PlanQueries;
import zveno.events.view.list.PlanView;
import zveno.events.view.paper.CalendarPaper;
import zveno.text.Messages;
import zveno.ui.Command;

/// The calendar put together: the list, and the boards around it.
final class BuiltCalendar {
  private final PlanView list;
  private final CalendarViewModel boards;
  private final CalendarView view;

  /// @param card the one beside the boards; the list has its own
  /// @param importing begins an import
  BuiltCalendar(
      Common common,
      Events events,
      SeriesEdits series,
      FreeDays free,
      PlanModel plan,
      PlanView list,
      EventDrawer card,
      CoverageRoom coverage,
      Importing importing,
      CalendarState.Memory memory) {
    this.list = list;
    Messages messages = common.messages();
    Function<LocalDate, DayMark> marks = day -> DayMark.of(day, free);
    boards =
        new CalendarViewModel(
            new CalendarViewModel.Means(
                new PlanSource(
                    events, series, () -> free, common::today, messages.get("calendar.new.title")),
                marks,
                common.tasks(),
                messages,
                common.notices(),
                common::today,
                plan::years,
                memory));
    CalendarPaper paper = new CalendarPaper(common.paperOut(), marks);
    view =
        new CalendarView(
            messages,
            common.look().theme(),
            boards,
            new CalendarView.Parts(
                new Table(list, messages), card, paper, coverage.model(), coverage, importing));
    // What the card or the list writes is read by the plan; the boards follow it.
    plan.revisionProperty().addListener((o, old, now) -> boards.load());
    new OneYear(boards, plan);
    plan.load();
  }

  CalendarView view() {
    return view;
  }

  /// The card of an event, in whatever view is in sight.
  void open(UUID event) {
    if (boards.stateProperty().get().view() == View.LIST) list.open(event);
    else view.open(event);
  }

  /// The list, brought in sight.
  PlanView list() {
    boards.show(View.LIST);
    return list;
  }

  private record Table(PlanView list, Messages messages) implements CalendarView.PlanList {
    @Override
    public Region node() {
      return list.node();
    }

    @Override
    public void shown() {
      list.shown();
    }

    @Override
    public List<List<Command>> commands() {
      return list.commands();
    }

    @Override
    public void add() {
      list.addEvent();
    }

    @Override
    public void unmarked() {
      list.ask(new PlanQueries(messages).marked(EventMark.UNMARKED));
    }
  }
}
