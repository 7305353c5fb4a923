package zveno.changes.view;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import zveno.text.Messages;
import zveno.ui.Command;
import zveno.ui.CommandControls;
import zveno.ui.EmptyState;
import zveno.ui.Icon;
import zveno.ui.Moment;
import zveno.ui.Screen;
import zveno.ui.table.Column;
import zveno.ui.table.RecordTable;
import zveno.ui.table.TableLook;
import zveno.ui.table.TablePage;
import zveno.ui.table.lines.Line;

/// What was done, newest first; each step can be taken back.
public final class HistoryView implements Screen {
  /// What the screen is known by.
  public static final Face FACE =
      new Face("history", "changes.history.title", Icon.HISTORY, Face.Place.ASIDE);

  private final HistoryViewModel model;
  private final RecordTable<HistoryLine> table;
  private final List<List<Command>> commands;
  private final TablePage root;

  /// A view of the model.
  ///
  /// @param zone in which times are told
  public HistoryView(Messages messages, HistoryViewModel model, ZoneId zone, TableLook look) {
    this.model = model;
    Moment moment = new Moment(messages, zone);
    List<Column<HistoryLine>> columns = new ArrayList<>();
    columns.add(
        Column.read(
            "time", messages.get("changes.time.column"), l -> moment.text(l.time()), 160, "muted"));
    columns.add(
        Column.<HistoryLine>read(
                "what", messages.get("changes.what.column"), HistoryLine::title, 560)
            .cells(HistoryCell::new));
    columns.add(
        Column.read("author", messages.get("changes.author.column"), HistoryLine::author, 180));
    columns.add(
        Column.read("state", messages.get("changes.state.column"), l -> state(messages, l), 140));
    RecordTable.Name name = new RecordTable.Name("history", messages.get("changes.history.title"));
    table = new RecordTable<>(look, name, model.lines(), HistoryLine::id);
    table.columns("history", columns);
    ReadOnlyObjectProperty<Line<HistoryLine>> chosen =
        table.view().getSelectionModel().selectedItemProperty();
    Command undo =
        new Command(
            "changes.takeBack.command",
            Icon.UNDO,
            new KeyCodeCombination(KeyCode.BACK_SPACE, KeyCombination.ALT_DOWN),
            Bindings.createBooleanBinding(() -> undoable(chosen.get()), chosen),
            () -> table.selection().rows().stream().findFirst().ifPresent(l -> model.undo(l.id())));
    commands = List.of(List.of(undo));
    CommandControls controls = new CommandControls(messages);
    table.menu(controls.menu(commands));
    table.placeholder(new EmptyState(Icon.HISTORY, messages.get("changes.empty.state")));
    Label hint = new Label(messages.get("changes.history.hint"));
    hint.getStyleClass().add("muted");
    root = new TablePage(table, List.of(hint), List.of(controls.button(undo)));
  }

  private static boolean undoable(@Nullable Line<HistoryLine> line) {
    return line != null
        && line.record().filter(step -> step.step() && !step.takenBack()).isPresent();
  }

  private static String state(Messages messages, HistoryLine line) {
    return line.takenBack() ? messages.get("changes.takenBack.state") : "";
  }

  @Override
  public Face face() {
    return FACE;
  }

  @Override
  public Region node() {
    return root;
  }

  @Override
  public List<List<Command>> commands() {
    return commands;
  }

  @Override
  public void shown() {
    model.load();
    Platform.runLater(table.view()::requestFocus);
  }
}
