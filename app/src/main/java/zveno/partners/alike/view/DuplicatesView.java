package zveno.partners.alike.view;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.collections.ListChangeListener;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
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
  public static final Face FACE =
      new Face("duplicates", "partners.duplicates.title", Icon.MERGE, Face.Place.ASIDE);

  // A table takes these keys itself, so the screen hears them first.
  private static final KeyCombination NEXT =
      new KeyCodeCombination(KeyCode.DOWN, KeyCombination.CONTROL_DOWN);
  private static final KeyCombination FORMER =
      new KeyCodeCombination(KeyCode.UP, KeyCombination.CONTROL_DOWN);

  /// Where the list is narrower it is left to the names: how sure a couple is, and why, stands
  /// beside it too.
  private static final double ROOM_FOR_CERTAINTY = 460;

  private static final double ROOM_FOR_REASONS = 700;

  private final Messages messages;
  private final DuplicatesViewModel model;
  private final RecordTable<AlikeLine> table;
  private final List<List<Command>> commands;
  private final HBox root;
  private final ComparisonPane cards;
  private final Runnable leave;
  private boolean following;

  /// @param leave goes back to where the user came from
  public DuplicatesView(
      Messages messages, DuplicatesViewModel model, TableLook look, Runnable leave) {
    this.leave = leave;
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
    Command next =
        new Command(
            "partners.nextCouple.command", Icon.CHEVRON_DOWN, NEXT, any, () -> model.step(1));
    Command former =
        new Command(
            "partners.formerCouple.command", Icon.CHEVRON_RIGHT, FORMER, any, () -> model.step(-1));
    commands = List.of(List.of(unite, apart), List.of(next, former));
    CommandControls controls = new CommandControls(messages);
    table.menu(controls.menu(commands));
    Label count = new Label();
    count.getStyleClass().addAll("muted", "count");
    TablePage list = new TablePage(table, List.of(count), List.of());
    list.getStyleClass().add("couple-list");
    HBox.setHgrow(list, Priority.ALWAYS);
    HBox buttons = new HBox(controls.button(apart), controls.button(unite, "accent"));
    buttons.getStyleClass().add("comparison-buttons");
    cards = new ComparisonPane(messages, model, buttons);
    cards.visibleProperty().bind(any);
    cards.managedProperty().bind(any);
    root = new HBox(list, cards);
    root.setMinWidth(0);
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    table.editing().onOpen(cards::focus);
    table.view().setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
    table.view().widthProperty().subscribe(width -> Platform.runLater(() -> room(look)));
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

  /// Never while the table is laid out: cells that come then stand askew.
  private void room(TableLook look) {
    double width = table.view().getWidth();
    List<? extends TableColumn<?, ?>> columns = table.view().getColumns();
    columns.get(2).setVisible(width > look.theme().scaled(ROOM_FOR_CERTAINTY));
    columns.get(3).setVisible(width > look.theme().scaled(ROOM_FOR_REASONS));
  }

  /// From the list into the cards and back; a step to the next couple from either.
  private void pressed(KeyEvent event) {
    boolean inCards = cards.isFocusWithin();
    if (event.getCode() == KeyCode.ESCAPE) {
      if (inCards) table.view().requestFocus();
      else leave.run();
    } else if (NEXT.match(event) || FORMER.match(event)) {
      model.step(NEXT.match(event) ? 1 : -1);
    } else {
      return;
    }
    event.consume();
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
  public List<Parent> panes() {
    return List.of(table.view(), cards);
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
