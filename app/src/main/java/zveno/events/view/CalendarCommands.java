package zveno.events.view;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import zveno.events.view.CalendarState.View;
import zveno.text.Messages;
import zveno.ui.Command;
import zveno.ui.CommandControls;
import zveno.ui.Icon;

/// What can be done in the calendar: one row each.
final class CalendarCommands {
  final Command add;
  final Command today;
  final Command back;
  final Command on;
  final Command print;
  final Command pdf;
  private final List<Command> views;

  CalendarCommands(CalendarViewModel model, Runnable adding, Runnable printing, Runnable saving) {
    add = Command.always("calendar.add.command", Icon.PLUS, with(KeyCode.N), adding);
    today = Command.always("calendar.today.command", Icon.CLOCK, with(KeyCode.T), model::today);
    back =
        Command.always(
            "calendar.back.command", Icon.BACK, with(KeyCode.PAGE_UP), () -> model.turn(-1));
    on =
        Command.always(
            "calendar.on.command", Icon.FORWARD, with(KeyCode.PAGE_DOWN), () -> model.turn(1));
    print = Command.always("calendar.print.command", Icon.PRINT, with(KeyCode.P), printing);
    pdf = Command.always("calendar.pdf.command", Icon.PDF, null, saving);
    views =
        List.of(
            view(model, View.YEAR, KeyCode.DIGIT1),
            view(model, View.MONTH, KeyCode.DIGIT2),
            view(model, View.WEEK, KeyCode.DIGIT3),
            view(model, View.LIST, KeyCode.DIGIT4),
            view(model, View.COVERAGE, KeyCode.DIGIT5));
  }

  /// Buttons to the year before and after.
  List<Node> turns(Messages messages) {
    CommandControls controls = new CommandControls(messages);
    return List.of(controls.iconButton(back), controls.iconButton(on));
  }

  List<List<Command>> groups() {
    return List.of(List.of(add), views, List.of(today, back, on), List.of(print, pdf));
  }

  private static Command view(CalendarViewModel model, View view, KeyCode key) {
    String name = view.name().toLowerCase(java.util.Locale.ROOT);
    return Command.always(
        "calendar.view." + name, Icon.CALENDAR, with(key), () -> model.show(view));
  }

  private static KeyCombination with(KeyCode key) {
    return new KeyCodeCombination(key, KeyCombination.CONTROL_DOWN);
  }
}
