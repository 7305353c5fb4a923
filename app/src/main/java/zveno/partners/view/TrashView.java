package zveno.partners.view;

import java.time.ZoneId;
import java.util.List;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import zveno.partners.DeletedPartner;
import zveno.text.Messages;
import zveno.ui.Columns;
import zveno.ui.Command;
import zveno.ui.CommandControls;
import zveno.ui.EmptyState;
import zveno.ui.Icon;
import zveno.ui.KeptSelection;
import zveno.ui.Moment;
import zveno.ui.Screen;

/// What was deleted, and the way back.
public final class TrashView implements Screen {
  private final TrashViewModel model;
  private final TableView<DeletedPartner> table = new TableView<>();
  private final List<List<Command>> commands;
  private final VBox root = new VBox();

  /// A view of the model.
  ///
  /// @param zone in which times are told
  public TrashView(Messages messages, TrashViewModel model, ZoneId zone) {
    this.model = model;
    Moment moment = new Moment(messages, zone);
    Columns<DeletedPartner> columns = new Columns<>(table);
    columns.add("name", messages.get("partners.name.column"), DeletedPartner::name, 420, "strong");
    columns.add("type", messages.get("partners.field.type"), DeletedPartner::type, 220);
    columns.add(
        "deleted",
        messages.get("partners.deletedAt.column"),
        line -> moment.text(line.deletedAt()),
        220,
        "muted");
    KeptSelection<DeletedPartner> selection =
        new KeptSelection<>(table, model.lines(), DeletedPartner::id);
    Command recover =
        new Command(
            "partners.recover.command",
            Icon.RECOVER,
            new KeyCodeCombination(KeyCode.R, KeyCombination.CONTROL_DOWN),
            Bindings.isNotEmpty(table.getSelectionModel().getSelectedIndices()),
            () -> model.recover(selection.ids()));
    commands = List.of(List.of(recover));
    CommandControls controls = new CommandControls(messages);
    table.setId("trash");
    table.setAccessibleText(messages.get("partners.trash.title"));
    table.setContextMenu(controls.menu(commands));
    table.setPlaceholder(new EmptyState(Icon.TRASH, messages.get("partners.trashEmpty.state")));
    Label hint = new Label();
    hint.getStyleClass().addAll("muted", "count");
    table
        .getItems()
        .addListener(
            (ListChangeListener<DeletedPartner>)
                change -> hint.setText(messages.get("partners.count.all", model.lines().size())));
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox bar = new HBox(hint, space, controls.button(recover, "accent"));
    bar.getStyleClass().add("tool-bar-row");
    VBox.setVgrow(table, Priority.ALWAYS);
    root.getChildren().addAll(bar, table);
  }

  @Override
  public String name() {
    return "trash";
  }

  @Override
  public String titleKey() {
    return "partners.trash.title";
  }

  @Override
  public Icon icon() {
    return Icon.TRASH;
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
