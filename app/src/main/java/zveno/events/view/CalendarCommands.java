package zveno.events.view;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
  final Command bring;
  final Command calendar;
  final Command print;
  final Command pdf;
  private final List<Command> views;

  /// What only the screen can do.
  ///
  /// @param bring begins an import
  record Steps(Runnable add, Importing bring, Runnable print, Runnable save) {}

  CalendarCommands(CalendarViewModel model, Steps steps) {
    add = Command.always("calendar.add.command", Icon.PLUS, with(KeyCode.N), steps.add());
    bring =
        Command.always(
            "calendar.import.command", Icon.IMPORT, with(KeyCode.I), steps.bring().plan());
    calendar =
        Command.always("calendar.icsImport.command", Icon.IMPORT, null, steps.bring().calendar());
    today = Command.always("calendar.today.command", Icon.CLOCK, with(KeyCode.T), model::today);
    back =
        Command.always(
            "calendar.back.command", Icon.BACK, with(KeyCode.PAGE_UP), () -> model.turn(-1));
    on =
        Command.always(
            "calendar.on.command", Icon.FORWARD, with(KeyCode.PAGE_DOWN), () -> model.turn(1));
    print = Command.always("calendar.print.command", Icon.PRINT, with(KeyCode.P), steps.print());
    pdf = Command.always("calendar.pdf.command", Icon.PDF, null, steps.save());
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

  /// These, then those of the list whose keys are still free.
  List<List<Command>> before(List<List<Command>> list) {
    List<List<Command>> all =
        new ArrayList<>(
            List.of(
                List.of(add, bring, calendar),
                views,
                List.of(today, back, on),
                List.of(print, pdf)));
    Set<KeyCombination> taken = new HashSet<>();
    all.forEach(
        group -> group.forEach(one -> Optional.ofNullable(one.keys()).ifPresent(taken::add)));
    for (List<Command> group : list) {
      all.add(group.stream().filter(one -> one.keys() == null || taken.add(one.keys())).toList());
    }
    return all;
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
