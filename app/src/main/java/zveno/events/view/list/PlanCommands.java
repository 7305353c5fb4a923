package zveno.events.view.list;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import zveno.events.EventStatus;
import zveno.events.view.papers.PaperCommands;
import zveno.events.view.papers.PaperWays;
import zveno.text.Messages;
import zveno.ui.Command;
import zveno.ui.CommandControls;
import zveno.ui.Icon;
import zveno.ui.table.RecordTable;

/// The commands of the plan.
final class PlanCommands {
  private final Command card;
  private final Command add;
  private final Command edit;
  private final Command delete;
  private final Command copy;
  private final Command paste;
  private final Command clear;
  private final Command find;
  private final Command held;
  private final Command move;
  private final Command cancel;
  private final Command plan;
  private final Command roll;
  private final PaperCommands papers;

  /// What only the screen can do.
  ///
  /// @param card opens the card of the current event
  /// @param name begins to edit the title of an event that was added
  /// @param find puts the focus where one types what to look for
  /// @param roll shows what the plan becomes in the next year
  record Steps(Runnable card, Consumer<UUID> name, Runnable find, Runnable roll) {}

  PlanCommands(
      Messages messages,
      PlanModel model,
      RecordTable<EventLine> table,
      Steps steps,
      PaperWays ways) {
    BooleanBinding some = table.some();
    PlanEdits edits = model.edits();
    StatusPopup popup = new StatusPopup(messages, model);
    card = new Command("plan.card.command", Icon.CARD, with(KeyCode.ENTER), some, steps.card());
    add =
        Command.always(
            "plan.add.command", Icon.PLUS, with(KeyCode.N), () -> edits.add("", steps.name()));
    edit =
        new Command(
            "partners.edit.command", Icon.EDIT, key(KeyCode.F2), some, table.editing()::startHere);
    delete =
        new Command(
            "partners.delete.command",
            Icon.TRASH,
            key(KeyCode.DELETE),
            some,
            () -> edits.delete(table.selection().ids()));
    copy =
        new Command(
            "partners.copyCells.command",
            Icon.COPY,
            with(KeyCode.C),
            some,
            () -> edits.copied(table.clipboard().copy()));
    paste =
        Command.always(
            "partners.pasteCells.command",
            Icon.PASTE,
            with(KeyCode.V),
            () -> table.clipboard().paste().ifPresent(edits::paste));
    clear =
        new Command(
            "partners.clearCells.command",
            Icon.ERASE,
            key(KeyCode.BACK_SPACE),
            some,
            () -> edits.clear(table.block().records(), table.block().fields()));
    find = Command.always("partners.find.command", Icon.SEARCH, with(KeyCode.F), steps.find());
    held =
        new Command(
            "plan.held.command",
            Icon.SUCCESS,
            with(KeyCode.H),
            some,
            () -> edits.mark(table.selection().ids(), EventStatus.HELD, ""));
    move =
        new Command(
            "plan.move.command",
            Icon.FORWARD,
            with(KeyCode.M),
            some,
            () ->
                table
                    .selection()
                    .current()
                    .ifPresent(line -> popup.move(line.event(), table.view())));
    cancel =
        new Command(
            "plan.cancel.command",
            Icon.CROSS,
            with(KeyCode.D),
            some,
            () -> popup.cancel(table.selection().ids(), table.view()));
    roll = Command.always("roll.open.command", Icon.CALENDAR, null, steps.roll());
    plan =
        new Command(
            "plan.planned.command",
            Icon.CLOCK,
            null,
            some,
            () -> edits.mark(table.selection().ids(), EventStatus.PLANNED, ""));
    papers =
        new PaperCommands(
            messages, ways, some, () -> table.selection().current().map(EventLine::event));
  }

  private static KeyCombination with(KeyCode code) {
    return new KeyCodeCombination(code, KeyCombination.CONTROL_DOWN);
  }

  private static KeyCombination key(KeyCode code) {
    return new KeyCodeCombination(code);
  }

  Command card() {
    return card;
  }

  Command add() {
    return add;
  }

  /// The plan goes to the next year.
  Command roll() {
    return roll;
  }

  /// What says what became of the events selected.
  List<Command> marks() {
    return List.of(held, move, cancel);
  }

  /// What is offered while several events are selected.
  List<Command> ofMany() {
    return List.of(held, cancel, copy, delete);
  }

  List<List<Command>> groups() {
    List<List<Command>> groups = new ArrayList<>(ofRow());
    groups.add(2, papers.all());
    return groups;
  }

  /// The menu of a row, with its papers as a menu of their own.
  ContextMenu menu(CommandControls controls) {
    ContextMenu menu = controls.menu(ofRow());
    menu.getItems().add(new SeparatorMenuItem());
    menu.getItems().add(papers.menu());
    return menu;
  }

  private List<List<Command>> ofRow() {
    return List.of(
        List.of(card, add, edit, delete),
        List.of(held, move, cancel, plan),
        List.of(copy, paste, clear),
        List.of(find),
        List.of(roll));
  }
}
