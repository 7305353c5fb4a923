package zveno.events.view.roll;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import zveno.events.roll.Roll;
import zveno.text.Messages;
import zveno.ui.Badge;
import zveno.ui.Command;
import zveno.ui.CommandControls;
import zveno.ui.EmptyState;
import zveno.ui.Icon;
import zveno.ui.Screen;
import zveno.ui.table.Column;
import zveno.ui.table.InPlaceCell;
import zveno.ui.table.RecordTable;
import zveno.ui.table.TableEditing;
import zveno.ui.table.TableLook;
import zveno.ui.table.TablePage;
import zveno.ui.table.ToolRow;

/// What the plan becomes in the next year, before it is written. Esc leaves.
public final class RollView implements Screen {
  /// What the screen is known by.
  public static final Face FACE =
      new Face("roll", "roll.screen.title", Icon.FORWARD, Face.Place.NOWHERE);

  private final Messages messages;
  private final RollModel model;
  private final RecordTable<RollLine> table;
  private final List<List<Command>> commands;
  private final Label count = new Label();
  private final Label rest = new Label();
  private final Button write;
  private final TablePage root;

  /// @param leave goes back to where the user came from
  public RollView(Messages messages, RollModel model, TableLook look, Runnable leave) {
    this.messages = messages;
    this.model = model;
    RecordTable.Name name = new RecordTable.Name("roll", messages.get("roll.screen.title"));
    table = new RecordTable<>(look, name, model.lines(), RollLine::id);
    table.ticks(messages.get("ui.tickAll.button"));
    table.columns("roll", columns());
    Command along =
        new Command(
            "roll.along.command",
            Icon.PLUS,
            new KeyCodeCombination(KeyCode.INSERT),
            can(true),
            () -> model.take(selected(), true));
    Command out =
        new Command(
            "roll.out.command",
            Icon.DASH,
            new KeyCodeCombination(KeyCode.DELETE),
            can(false),
            () -> model.take(selected(), false));
    Command all =
        new Command(
            "roll.write.command",
            Icon.FORWARD,
            new KeyCodeCombination(KeyCode.ENTER, KeyCombination.CONTROL_DOWN),
            Bindings.createBooleanBinding(() -> model.count() > 0, model.lines()),
            model::write);
    commands = List.of(List.of(along, out), List.of(all));
    CommandControls controls = new CommandControls(messages);
    table.menu(controls.menu(List.of(List.of(along, out))));
    write = controls.button(all, "accent", ToolRow.NAMED);
    write.setId("roll-write");
    CheckBox working = new CheckBox(messages.get("roll.working.tick"));
    working.setId("roll-working");
    working.selectedProperty().bindBidirectional(model.workingProperty());
    working.setMinWidth(Region.USE_PREF_SIZE);
    count.setId("roll-count");
    count.getStyleClass().addAll("strong");
    rest.getStyleClass().addAll("muted", "count");
    root = new TablePage(table, List.of(count, rest), List.of(write));
    root.second(List.of(working), List.of(controls.button(out), controls.button(along)));
    root.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() != KeyCode.ESCAPE) return;
          event.consume();
          leave.run();
        });
    model.lines().addListener((ListChangeListener<RollLine>) change -> told());
    model.rollProperty().subscribe(roll -> told());
  }

  private List<Column<RollLine>> columns() {
    return List.of(
        Column.read(
            "title",
            messages.get("roll.title.column"),
            line -> line.rolled().event().title(),
            240,
            "strong"),
        Column.read(
            "was", messages.get("roll.was.column"), line -> words().was(line), 160, "muted"),
        Column.read(
            "becomes", messages.get("roll.becomes.column"), line -> words().becomes(line), 170),
        Column.<RollLine>read(
                "state", messages.get("roll.state.column"), line -> words().state(line), 140)
            .cells(StateCell::new),
        Column.read("notes", messages.get("roll.notes.column"), line -> words().notes(line), 340));
  }

  private RollWords words() {
    return new RollWords(messages, model.rollProperty().get().shift());
  }

  private Set<UUID> selected() {
    return table.view().getSelectionModel().getSelectedItems().stream()
        .filter(Objects::nonNull)
        .flatMap(line -> line.record().stream())
        .map(RollLine::id)
        .collect(Collectors.toSet());
  }

  private BooleanBinding can(boolean along) {
    return Bindings.createBooleanBinding(
        () -> model.canTake(selected(), along),
        table.view().getSelectionModel().getSelectedIndices(),
        table.view().getSelectionModel().getSelectedItems(),
        model.lines());
  }

  private void told() {
    Roll roll = model.rollProperty().get();
    String to = roll.shift().to().name();
    count.setText(messages.get("roll.years", roll.shift().from().name(), to));
    String left = messages.get("roll.count", model.count(), model.lines().size());
    rest.setText(
        roll.goingOn() == 0 ? left : left + " · " + messages.get("roll.goingOn", roll.goingOn()));
    write.setText(messages.get("roll.write.button", model.count()));
    table.placeholder(
        new EmptyState(
            Icon.CALENDAR, messages.get("roll.empty.state", roll.shift().from().name())));
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

  /// Whether it goes along, as icon and word.
  private final class StateCell extends InPlaceCell<RollLine> {
    StateCell(TableEditing<RollLine> editing) {
      super(editing, (line, typed) -> {}, line -> List.of());
      setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    }

    @Override
    protected @Nullable Node mark(RollLine line) {
      if (line.rolled().isPresent()) return new Badge(Icon.TICK, words().state(line), "");
      return line.along()
          ? new Badge(Icon.CREATE, words().state(line), "success")
          : new Badge(Icon.DASH, words().state(line), "");
    }
  }
}
