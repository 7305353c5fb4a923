package zveno.partners.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import zveno.lists.ListValue;
import zveno.lists.ValueList;
import zveno.text.Messages;
import zveno.ui.Command;
import zveno.ui.CommandControls;
import zveno.ui.Icon;
import zveno.ui.Screen;
import zveno.ui.table.Column;
import zveno.ui.table.InPlaceCell;
import zveno.ui.table.RecordTable;
import zveno.ui.table.TableLook;
import zveno.ui.table.TablePage;
import zveno.ui.table.lines.LineField;

/// The editable lists: names at the left, values of one list at the right.
public final class ListsView implements Screen {
  /// What the screen is known by.
  public static final Face FACE =
      new Face("lists", "partners.lists.title", Icon.LISTS, Face.Place.ASIDE);

  private final Messages messages;
  private final ListsViewModel model;
  private final ListView<ValueList> names = new ListView<>();
  private final RecordTable<ListValue> table;
  private final ListFields fields;
  private final List<List<Command>> commands;
  private final HBox root = new HBox();

  public ListsView(Messages messages, ListsViewModel model, TableLook look) {
    this.messages = messages;
    this.model = model;
    this.fields = new ListFields(model, messages);
    names.getItems().setAll(ValueList.values());
    names.setId("list-names");
    names.getStyleClass().add("list-names");
    names.setAccessibleText(messages.get("partners.lists.title"));
    names.setCellFactory(list -> new NameCell());
    names.getSelectionModel().select(model.listProperty().get());
    names
        .getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            chosen -> {
              if (chosen != null) model.listProperty().set(chosen);
            });
    RecordTable.Name name =
        new RecordTable.Name("list-values", messages.get("partners.listValues.title"));
    table = new RecordTable<>(look, name, model.values(), ListValue::id);
    model.listProperty().subscribe(this::columns);
    commands = create();
    CommandControls controls = new CommandControls(messages);
    table.menu(controls.menu(commands));
    Label title = new Label();
    title.getStyleClass().add("title");
    model.listProperty().subscribe(list -> title.setText(word(list)));
    List<Node> buttons = new ArrayList<>();
    commands.getFirst().forEach(c -> buttons.add(controls.button(c, "flat")));
    buttons.getLast().getStyleClass().remove("flat");
    TablePage page = new TablePage(table, List.of(title), buttons);
    HBox.setHgrow(page, Priority.ALWAYS);
    root.getChildren().addAll(names, page);
  }

  private List<List<Command>> create() {
    BooleanBinding some = table.some();
    Command add =
        Command.always(
            "partners.addValue.command",
            Icon.PLUS,
            new KeyCodeCombination(KeyCode.N, KeyCombination.CONTROL_DOWN),
            () -> model.add(messages.get("partners.newValue.name")));
    Command edit =
        new Command(
            "partners.editValue.command",
            Icon.EDIT,
            new KeyCodeCombination(KeyCode.F2),
            some,
            table.editing()::startHere);
    Command delete =
        new Command(
            "partners.deleteValue.command",
            Icon.TRASH,
            new KeyCodeCombination(KeyCode.DELETE),
            some,
            () -> table.selection().ids().forEach(this::delete));
    return List.of(List.of(edit, delete, add));
  }

  private void delete(UUID value) {
    model.delete(value);
  }

  private void columns(ValueList list) {
    List<Column<ListValue>> columns = new ArrayList<>();
    columns.add(
        column("name", "partners.valueName.column", 280, ListValue::name, ListFields::named));
    if (list == ValueList.DISTRICTS) {
      columns.add(
          column("form", "partners.genitive.column", 200, ListValue::form, ListFields::formed));
    }
    if (list == ValueList.TYPES) {
      columns.add(
          column("form", "partners.plural.column", 240, ListValue::form, ListFields::formed));
    }
    if (list == ValueList.KINDS) {
      columns.add(column("type", "partners.typeOfKind.column", 220, fields::type, fields::typed));
    }
    if (list == ValueList.EVENT_FORMS) {
      columns.add(column("step", "partners.step.column", 160, fields::step, fields::stepped));
    }
    columns.add(
        column(
            "synonyms", "partners.synonyms.column", 320, ListFields::synonyms, ListFields::known));
    table.columns("lists." + list.name().toLowerCase(Locale.ROOT), columns);
  }

  private Column<ListValue> column(
      String id,
      String headingKey,
      double width,
      Function<ListValue, String> text,
      BiFunction<ListValue, String, ListValue> changed) {
    LineField<ListValue> field = LineField.text(id, messages.get(headingKey), text);
    return Column.edited(
            field,
            width,
            editing ->
                new InPlaceCell<>(
                    editing,
                    (value, typed) -> model.save(changed.apply(value, typed.strip())),
                    value -> choices(id)))
        .stays();
  }

  private List<String> choices(String column) {
    return switch (column) {
      case "type" -> fields.types();
      case "step" -> fields.steps();
      default -> List.of();
    };
  }

  private String word(ValueList list) {
    return messages.get("partners.list." + list.name());
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
    Platform.runLater(names::requestFocus);
  }

  private final class NameCell extends ListCell<ValueList> {
    @Override
    protected void updateItem(@Nullable ValueList list, boolean empty) {
      super.updateItem(list, empty);
      setText(list == null || empty ? null : word(list));
    }
  }
}
