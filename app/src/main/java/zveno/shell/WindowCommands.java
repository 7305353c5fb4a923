package zveno.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.Modifier;
import zveno.changes.view.UndoModel;
import zveno.ui.Command;
import zveno.ui.Icon;
import zveno.ui.Theme;

/// The commands that every screen has: one row each.
final class WindowCommands {
  private final Command undo;
  private final Command redo;
  private final Command back;
  private final Command forward;
  private final Command help;
  private final Command keys;
  private final Command recipes;
  private final Command about;
  private final Command copies;
  private final Command fold;
  private final Command tone;
  private final Command bigger;
  private final Command smaller;
  private final Command tour;

  /// Where the commands of the help lead.
  ///
  /// @param recipes to the contents of the help
  /// @param keys to the page of the keys
  /// @param pages to pages of the settings
  /// @param tour past the parts of the window
  record Leads(Runnable recipes, Runnable keys, Around.Pages pages, Runnable tour) {}

  WindowCommands(
      UndoModel undoing,
      Navigation navigation,
      Theme theme,
      BooleanProperty narrow,
      BooleanProperty helpShown,
      Leads leads) {
    undo =
        new Command(
            "shell.undo.command",
            Icon.UNDO,
            keys(KeyCode.Z, KeyCombination.CONTROL_DOWN),
            undoing.undoableProperty(),
            undoing::undo);
    redo =
        new Command(
            "shell.redo.command",
            Icon.REDO,
            keys(KeyCode.Y, KeyCombination.CONTROL_DOWN),
            undoing.redoableProperty(),
            undoing::redo);
    back =
        new Command(
            "shell.back.command",
            Icon.BACK,
            keys(KeyCode.LEFT, KeyCombination.ALT_DOWN),
            navigation.canBack(),
            navigation::back);
    forward =
        new Command(
            "shell.forward.command",
            Icon.FORWARD,
            keys(KeyCode.RIGHT, KeyCombination.ALT_DOWN),
            navigation.canForward(),
            navigation::forward);
    help =
        Command.always("shell.help.command", Icon.HELP, keys(KeyCode.F1), () -> toggle(helpShown));
    recipes = Command.always("shell.recipes.command", Icon.BOOK, null, leads.recipes());
    keys =
        Command.always(
            "shell.keys.command",
            Icon.KEYBOARD,
            keys(KeyCode.SLASH, KeyCombination.CONTROL_DOWN),
            leads.keys());
    about = Command.always("shell.about.command", Icon.ABOUT, null, leads.pages().about());
    copies = Command.always("shell.copies.command", Icon.SAFE, null, leads.pages().copies());
    tour = Command.always("shell.tour.command", Icon.EXAMPLE, null, leads.tour());
    fold =
        Command.always(
            "shell.fold.command",
            Icon.SIDEBAR,
            keys(KeyCode.B, KeyCombination.CONTROL_DOWN),
            () -> toggle(narrow));
    tone =
        Command.always(
            "shell.tone.command",
            Icon.DARK,
            keys(KeyCode.F9),
            () -> theme.tone().set(theme.tone().get().other()));
    bigger =
        new Command(
            "shell.bigger.command",
            Icon.BIGGER,
            keys(KeyCode.EQUALS, KeyCombination.CONTROL_DOWN),
            theme.percent().lessThan(Theme.BIGGEST),
            theme::bigger);
    smaller =
        new Command(
            "shell.smaller.command",
            Icon.SMALLER,
            keys(KeyCode.MINUS, KeyCombination.CONTROL_DOWN),
            theme.percent().greaterThan(Theme.SMALLEST),
            theme::smaller);
  }

  /// The command that opens the palette, and closes it again.
  static Command palette(Runnable toggle) {
    return Command.always(
        "shell.palette.command", Icon.SEARCH, keys(KeyCode.K, KeyCombination.CONTROL_DOWN), toggle);
  }

  /// The command that goes on to the next part of the window.
  static Command pane(Runnable next) {
    return Command.always("shell.pane.command", Icon.COMPARE, keys(KeyCode.F6), next);
  }

  Command undo() {
    return undo;
  }

  Command redo() {
    return redo;
  }

  Command back() {
    return back;
  }

  Command forward() {
    return forward;
  }

  Command help() {
    return help;
  }

  Command fold() {
    return fold;
  }

  Command tone() {
    return tone;
  }

  List<Command> all() {
    return List.of(
        undo, redo, back, forward, help, recipes, keys, about, copies, fold, tone, bigger, smaller);
  }

  /// Everything that can be done now, the screen's own commands first.
  List<List<Command>> menu(Navigation navigation) {
    List<List<Command>> groups = new ArrayList<>(navigation.current().get().commands());
    groups.add(List.of(undo, redo, copies));
    groups.add(List.of(fold, tone, bigger, smaller));
    groups.add(List.of(help, recipes, keys, about, tour));
    return groups;
  }

  private static KeyCombination keys(KeyCode key, Modifier... modifiers) {
    return new KeyCodeCombination(key, modifiers);
  }

  private static void toggle(BooleanProperty property) {
    property.set(!property.get());
  }
}
