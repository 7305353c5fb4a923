package zveno.changes.view;

import java.time.ZoneId;
import java.util.List;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import zveno.text.Messages;
import zveno.ui.Columns;
import zveno.ui.Command;
import zveno.ui.CommandControls;
import zveno.ui.EmptyState;
import zveno.ui.Icon;
import zveno.ui.KeptSelection;
import zveno.ui.Moment;
import zveno.ui.Screen;

/// What was done, newest first; each step can be taken back.
public final class HistoryView implements Screen {
  private final HistoryViewModel model;
  private final TableView<HistoryLine> table = new TableView<>();
  private final List<List<Command>> commands;
  private final VBox root = new VBox();

  /// A view of the model.
  ///
  /// @param zone in which times are told
  public HistoryView(Messages messages, HistoryViewModel model, ZoneId zone) {
    this.model = model;
    Moment moment = new Moment(messages, zone);
    Columns<HistoryLine> columns = new Columns<>(table);
    columns.add(
        "time", messages.get("changes.time.column"), l -> moment.text(l.time()), 160, "muted");
    TableColumn<HistoryLine, String> what =
        columns.add("what", messages.get("changes.what.column"), HistoryLine::title, 560);
    what.setCellFactory(c -> new HistoryCell());
    columns.add("author", messages.get("changes.author.column"), HistoryLine::author, 180);
    columns.add("state", messages.get("changes.state.column"), l -> state(messages, l), 140);
    KeptSelection<HistoryLine> selection =
        new KeptSelection<>(table, model.lines(), HistoryLine::id);
    Command undo =
        new Command(
            "changes.takeBack.command",
            Icon.UNDO,
            new KeyCodeCombination(KeyCode.BACK_SPACE, KeyCombination.ALT_DOWN),
            Bindings.createBooleanBinding(
                () -> undoable(table.getSelectionModel().getSelectedItem()),
                table.getSelectionModel().selectedItemProperty()),
            () -> selection.rows().stream().findFirst().ifPresent(l -> model.undo(l.id())));
    commands = List.of(List.of(undo));
    CommandControls controls = new CommandControls(messages);
    table.setId("history");
    table.setAccessibleText(messages.get("changes.history.title"));
    table.setContextMenu(controls.menu(commands));
    table.setPlaceholder(new EmptyState(Icon.HISTORY, messages.get("changes.empty.state")));
    Label hint = new Label(messages.get("changes.history.hint"));
    hint.getStyleClass().add("muted");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox bar = new HBox(hint, space, controls.button(undo));
    bar.getStyleClass().add("tool-bar-row");
    VBox.setVgrow(table, Priority.ALWAYS);
    root.getChildren().addAll(bar, table);
  }

  private static boolean undoable(@Nullable HistoryLine line) {
    return line != null && line.step() && !line.takenBack();
  }

  private static String state(Messages messages, HistoryLine line) {
    return line.takenBack() ? messages.get("changes.takenBack.state") : "";
  }

  @Override
  public String name() {
    return "history";
  }

  @Override
  public String titleKey() {
    return "changes.history.title";
  }

  @Override
  public Icon icon() {
    return Icon.HISTORY;
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
    Platform.runLater(table::requestFocus);
  }
}
