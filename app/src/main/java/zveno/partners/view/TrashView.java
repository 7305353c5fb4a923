package zveno.partners.view;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Region;
import zveno.partners.DeletedPartner;
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

/// What was deleted, and the way back.
public final class TrashView implements Screen {
  /// What the screen is known by.
  public static final Face FACE =
      new Face("trash", "partners.trash.title", Icon.TRASH, Face.Place.ASIDE);

  private final TrashViewModel model;
  private final RecordTable<DeletedPartner> table;
  private final List<List<Command>> commands;
  private final TablePage root;

  /// A view of the model.
  ///
  /// @param zone in which times are told
  public TrashView(Messages messages, TrashViewModel model, ZoneId zone, TableLook look) {
    this.model = model;
    Moment moment = new Moment(messages, zone);
    List<Column<DeletedPartner>> columns = new ArrayList<>();
    columns.add(
        Column.read(
            "name", messages.get("partners.name.column"), DeletedPartner::name, 420, "strong"));
    columns.add(
        Column.read("type", messages.get("partners.field.type"), DeletedPartner::type, 220));
    columns.add(
        Column.read(
            "deleted",
            messages.get("partners.deletedAt.column"),
            line -> moment.text(line.deletedAt()),
            220,
            "muted"));
    RecordTable.Name name = new RecordTable.Name("trash", messages.get("partners.trash.title"));
    table = new RecordTable<>(look, name, model.lines(), DeletedPartner::id);
    table.columns("trash", columns);
    Command recover =
        new Command(
            "partners.recover.command",
            Icon.RECOVER,
            new KeyCodeCombination(KeyCode.R, KeyCombination.CONTROL_DOWN),
            table.some(),
            () -> model.recover(table.selection().ids()));
    commands = List.of(List.of(recover));
    CommandControls controls = new CommandControls(messages);
    table.menu(controls.menu(commands));
    table.placeholder(new EmptyState(Icon.TRASH, messages.get("partners.trashEmpty.state")));
    Label hint = new Label();
    hint.getStyleClass().addAll("muted", "count");
    model
        .lines()
        .addListener(
            (ListChangeListener<DeletedPartner>)
                change -> {
                  hint.setText(messages.get("partners.trash.count", model.lines().size()));
                  seek();
                });
    model.wantedProperty().subscribe(wanted -> seek());
    root = new TablePage(table, List.of(hint), List.of(controls.button(recover, "accent")));
  }

  /// Selects what the search led to, once the table shows it.
  private void seek() {
    Platform.runLater(
        () -> {
          int row = model.wantedProperty().get().map(table.selection()::select).orElse(-1);
          if (row < 0) return;
          table.view().scrollTo(row);
          model.found();
        });
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
