package zveno.events.view.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import zveno.events.EventField;
import zveno.events.view.papers.PaperWays;
import zveno.text.Messages;
import zveno.ui.Command;
import zveno.ui.CommandControls;
import zveno.ui.DrawerPane;
import zveno.ui.Icon;
import zveno.ui.Screen;
import zveno.ui.SearchField;
import zveno.ui.Toasts;
import zveno.ui.table.BulkBar;
import zveno.ui.table.ColumnMenu;
import zveno.ui.table.RecordTable;
import zveno.ui.table.TableLook;
import zveno.ui.table.TablePage;
import zveno.ui.table.filter.FilterChips;
import zveno.ui.table.filter.GroupMenu;
import zveno.ui.table.filter.HeadingMenu;
import zveno.ui.table.lines.Only;
import zveno.ui.table.lines.Query;
import zveno.ui.table.views.SavedViews;
import zveno.ui.table.views.ViewTabs;
import zveno.ui.table.views.ViewsModel;

/// The plan of a school year as the official table: edited in place, marked, sent to the trash and
/// back.
public final class PlanView implements Screen {
  /// What the screen is known by.
  public static final Face FACE = new Face("calendar", "plan.screen.title", Icon.CALENDAR);

  private final Messages messages;
  private final PlanModel model;
  private final EventChoicesOffered choices;
  private final EventDrawer card;
  private final RecordTable<EventLine> table;
  private final SearchField search;
  private final Label count = new Label();
  private final DrawerPane root;
  private final PlanCommands commands;
  private Optional<UUID> followed = Optional.empty();

  /// What the plan needs of the window: also what begins an import, what shows the plan as it
  /// becomes in the next year, and how papers about an event leave the program.
  public record Looks(
      TableLook table,
      SavedViews views,
      Toasts toasts,
      Runnable importing,
      Runnable roll,
      PaperWays papers) {}

  public PlanView(
      Messages messages,
      PlanModel model,
      EventChoicesOffered choices,
      EventDrawer card,
      Looks looks) {
    this.messages = messages;
    this.model = model;
    this.choices = choices;
    this.card = card;
    search = new SearchField(messages.get("plan.filter.prompt"), messages.get("ui.clear.button"));
    RecordTable.Name name = new RecordTable.Name("plan", messages.get("plan.table.title"));
    table = new RecordTable<>(looks.table(), name, model.lines());
    table.ticks(messages.get("ui.tickAll.button"));
    table.columns("plan", new PlanColumns(messages, model, choices).all());
    commands =
        new PlanCommands(
            messages,
            model,
            table,
            new PlanCommands.Steps(
                this::openCard, this::editTitle, search.field()::requestFocus, looks.roll()),
            looks.papers());
    CommandControls controls = new CommandControls(messages);
    table.menu(commands.menu(controls));
    search.field().textProperty().bindBidirectional(model.filterProperty());
    search.field().setId("plan-filter");
    count.getStyleClass().addAll("muted", "count");
    count.setMinWidth(Region.USE_PREF_SIZE);
    model.lines().countProperty().subscribe(now -> counted());
    model.lines().totalProperty().subscribe(now -> counted());
    new HeadingMenu<>(messages, table);
    root =
        new DrawerPane(
            page(controls, looks), card.node(), card.openProperty(), looks.table().theme());
    follow();
    Button bring = new Button(messages.get("calendar.import.command"), Icon.IMPORT.node());
    bring.setId("plan-import");
    bring.setOnAction(e -> looks.importing().run());
    model.loadedProperty().subscribe(loaded -> placeholder(controls, bring));
    model.lines().totalProperty().subscribe(total -> placeholder(controls, bring));
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
    return commands.groups();
  }

  @Override
  public void shown() {
    choices.load();
    model.load();
    Platform.runLater(table.view()::requestFocus);
  }

  /// Opens the card of an event and selects it where it is in sight.
  public void open(UUID event) {
    if (model.loadedProperty().get()) show(event);
    else model.load(() -> show(event));
  }

  /// Shows these events under a name, of whatever year.
  public void showOnly(Only these) {
    table.editing().keep();
    card.close();
    model.yearProperty().set(Optional.empty());
    model.lines().queryProperty().set(PlanQueries.byTime());
    model.lines().onlyProperty().set(Optional.of(these));
  }

  public void ask(Query query) {
    table.editing().keep();
    card.close();
    model.lines().onlyProperty().set(Optional.empty());
    model.lines().queryProperty().set(query);
  }

  /// Adds an event and begins to write its title.
  public void addEvent() {
    commands.add().perform();
  }

  private void show(UUID event) {
    table.editing().keep();
    // A row that stays selected would take the card back when the table is read again.
    if (table.selection().select(event) < 0) table.view().getSelectionModel().clearSelection();
    card.show(event);
    Platform.runLater(card::focus);
  }

  /// The open card follows the selection; Esc leads back to the table.
  private void follow() {
    table.editing().onOpen(this::openCard);
    table
        .view()
        .getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            line -> {
              // A row that was read again is no other row: the card may be about one time of it.
              if (line == null) return;
              Optional<UUID> now = line.record().map(EventLine::id);
              boolean same = now.equals(followed);
              followed = now;
              if (!same && card.openProperty().get()) now.ifPresent(card::show);
            });
    card.openProperty()
        .subscribe(
            open -> {
              if (!open) Platform.runLater(table.view()::requestFocus);
            });
    root.addEventHandler(KeyEvent.KEY_PRESSED, card::escape);
  }

  private void openCard() {
    table.editing().keep();
    table
        .selection()
        .current()
        .ifPresent(
            line -> {
              card.show(line.id());
              card.focus();
            });
  }

  private TablePage page(CommandControls controls, Looks looks) {
    HBox.setHgrow(search, Priority.SOMETIMES);
    search.getStyleClass().add("filter-field");
    List<Node> marks = new ArrayList<>();
    marks.add(controls.button(commands.card(), "flat"));
    commands.marks().forEach(one -> marks.add(controls.button(one, "flat")));
    marks.add(controls.button(commands.add(), "accent"));
    return new TablePage(table, List.of(tabs(looks)), marks)
        .second(
            List.of(
                new YearSwitch(messages, model, controls.item(commands.roll())),
                search,
                new FilterChips<>(messages, model.lines())),
            List.of(
                new GroupMenu<>(messages, model.lines()), count, new ColumnMenu(messages, table)))
        .over(
            new BulkBar(
                messages,
                table,
                commands.ofMany().stream().map(one -> controls.button(one)).toList()));
  }

  private ViewTabs<EventLine> tabs(Looks looks) {
    ViewsModel views = new ViewsModel("plan", looks.views(), new PlanQueries(messages).views());
    return new ViewTabs<>(messages, table, views, looks.toasts());
  }

  private void editTitle(UUID event) {
    int row = table.selection().select(event);
    if (row >= 0) table.editing().edit(row, EventField.TITLE.code());
  }

  private void counted() {
    count.setText(model.countText());
  }

  private void placeholder(CommandControls controls, Button bring) {
    table.placeholder(
        new PlanStates(messages, model)
            .now(() -> controls.button(commands.add(), "accent"), bring));
  }
}
