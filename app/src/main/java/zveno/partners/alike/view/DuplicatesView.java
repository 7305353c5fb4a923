package zveno.partners.alike.view;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import zveno.partners.alike.AlikeWords;
import zveno.text.Messages;
import zveno.ui.Command;
import zveno.ui.CommandControls;
import zveno.ui.EmptyState;
import zveno.ui.Icon;
import zveno.ui.Screen;
import zveno.ui.table.Column;
import zveno.ui.table.RecordTable;
import zveno.ui.table.TableLook;
import zveno.ui.table.TablePage;
import zveno.ui.table.lines.Line;

/// Cards that may be of one organisation: the couples at the left, the two cards at the right.
public final class DuplicatesView implements Screen {
  /// What the screen is known by.
  public static final Face FACE = new Face("duplicates", "partners.duplicates.title", Icon.MERGE);

  private final Messages messages;
  private final DuplicatesViewModel model;
  private final RecordTable<AlikeLine> table;
  private final List<List<Command>> commands;
  private final HBox root;
  private boolean following;

  public DuplicatesView(Messages messages, DuplicatesViewModel model, TableLook look) {
    this.messages = messages;
    this.model = model;
    AlikeWords words = new AlikeWords(messages);
    RecordTable.Name name =
        new RecordTable.Name("duplicates", messages.get("partners.duplicates.title"));
    table = new RecordTable<>(look, name, model.lines(), AlikeLine::id);
    table.columns(
        "duplicates",
        List.of(
            Column.read(
                "left",
                messages.get("partners.staysCard.column"),
                line -> line.left().organization().callName(),
                170,
                "strong"),
            Column.read(
                "right",
                messages.get("partners.goesCard.column"),
                line -> line.right().organization().callName(),
                150),
            Column.read(
                "likeness",
                messages.get("partners.likeness.column"),
                line -> words.certainty(line.pair()),
                90),
            Column.read(
                "signs",
                messages.get("partners.signs.column"),
                line -> words.signs(line.pair()),
                180,
                "muted")));
    BooleanBinding any =
        Bindings.createBooleanBinding(
            () -> model.chosenProperty().get().isPresent(), model.chosenProperty());
    Command unite =
        new Command(
            "partners.unite.command",
            Icon.MERGE,
            new KeyCodeCombination(KeyCode.ENTER, KeyCombination.CONTROL_DOWN),
            any,
            model::unite);
    Command apart =
        new Command(
            "partners.apart.command",
            Icon.BAN,
            new KeyCodeCombination(KeyCode.R, KeyCombination.CONTROL_DOWN),
            any,
            model::setApart);
    commands = List.of(List.of(unite, apart));
    CommandControls controls = new CommandControls(messages);
    table.menu(controls.menu(commands));
    Label count = new Label();
    count.getStyleClass().addAll("muted", "count");
    TablePage list = new TablePage(table, List.of(count), List.of());
    HBox.setHgrow(list, Priority.ALWAYS);
    HBox buttons = new HBox(controls.button(apart), controls.button(unite, "accent"));
    buttons.getStyleClass().add("comparison-buttons");
    ComparisonPane cards = new ComparisonPane(messages, model, buttons);
    cards.visibleProperty().bind(any);
    cards.managedProperty().bind(any);
    root = new HBox(list, cards);
    root.setMinWidth(0);
    model.searchedProperty().subscribe(this::placeholder);
    model
        .lines()
        .addListener(
            (ListChangeListener<AlikeLine>)
                change ->
                    count.setText(messages.get("partners.duplicates.count", model.lines().size())));
    table.view().getSelectionModel().selectedItemProperty().subscribe(this::choose);
    model.chosenProperty().subscribe(this::follow);
  }

  private void choose(@Nullable Line<AlikeLine> line) {
    if (following || line == null) return;
    line.record().ifPresent(couple -> model.choose(Optional.of(couple)));
  }

  /// The line of the couple in hand is the one selected.
  private void follow(Optional<AlikeLine> line) {
    following = true;
    Platform.runLater(
        () -> {
          line.ifPresent(now -> table.selection().select(now.id()));
          following = false;
        });
  }

  private void placeholder(boolean searched) {
    String key = searched ? "partners.noDuplicates.state" : "partners.searching.state";
    table.placeholder(new EmptyState(Icon.MERGE, messages.get(key)));
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
