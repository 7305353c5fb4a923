package zveno.partners.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import zveno.partners.view.hint.AlikeDesk;
import zveno.text.Messages;
import zveno.ui.Command;
import zveno.ui.CommandControls;
import zveno.ui.DrawerPane;
import zveno.ui.EmptyState;
import zveno.ui.Icon;
import zveno.ui.Screen;
import zveno.ui.SearchField;
import zveno.ui.Toasts;
import zveno.ui.table.BulkBar;
import zveno.ui.table.ColumnMenu;
import zveno.ui.table.RecordTable;
import zveno.ui.table.TableLook;
import zveno.ui.table.TablePage;
import zveno.ui.table.filter.ConditionWords;
import zveno.ui.table.filter.FilterChips;
import zveno.ui.table.filter.GroupMenu;
import zveno.ui.table.filter.HeadingMenu;
import zveno.ui.table.lines.Only;
import zveno.ui.table.lines.Query;
import zveno.ui.table.views.SavedViews;
import zveno.ui.table.views.ViewTabs;
import zveno.ui.table.views.ViewsModel;

/// The table of partners: edited in place, filtered while one types, sent to the trash and back.
public final class PartnersView implements Screen {
  /// What the screen is known by.
  public static final Face FACE = new Face("partners", "partners.screen.title", Icon.PEOPLE);

  private final Messages messages;
  private final PartnersViewModel model;
  private final FieldChoices choices;
  private final PartnerDrawer card;
  private final CardBeside beside;
  private final RecordTable<PartnerLine> table;
  private final SearchField search;
  private final Label count = new Label();
  private final DrawerPane root;
  private final PartnerCommands commands;
  private final PartnerFiles files;

  /// What the table needs of the window.
  ///
  /// @param views where the user's views are kept
  /// @param toasts tells that a view was taken away
  /// @param alike tells of second cards of one organisation
  public record Looks(TableLook table, SavedViews views, Toasts toasts, AlikeDesk alike) {}

  /// A view of the model.
  public PartnersView(
      Messages messages,
      PartnersViewModel model,
      FieldChoices choices,
      PartnerFiles files,
      PartnerDrawer card,
      Looks looks) {
    TableLook look = looks.table();
    this.messages = messages;
    this.model = model;
    this.choices = choices;
    this.card = card;
    this.files = files;
    search =
        new SearchField(messages.get("partners.filter.prompt"), messages.get("ui.clear.button"));
    RecordTable.Name name = new RecordTable.Name("partners", messages.get("partners.screen.title"));
    table = new RecordTable<>(look, name, model.lines());
    table.ticks(messages.get("ui.tickAll.button"));
    table.columns("partners", new PartnerColumns(messages, model, choices, looks.alike()).all());
    beside = new CardBeside(table, card);
    commands =
        new PartnerCommands(
            messages,
            model,
            table,
            choices,
            new PartnerCommands.Steps(
                beside::openCurrent, this::editName, search.field()::requestFocus),
            looks.alike());
    CommandControls controls = new CommandControls(messages);
    table.menu(controls.menu(commands()));
    search.field().textProperty().bindBidirectional(model.filterProperty());
    search.field().setId("filter");
    count.getStyleClass().addAll("muted", "count");
    count.setMinWidth(Region.USE_PREF_SIZE);
    model.lines().countProperty().subscribe(count -> counted());
    model.lines().totalProperty().subscribe(total -> counted());
    new HeadingMenu<>(messages, table);
    root = new DrawerPane(page(controls, looks), card.node(), card.openProperty(), look.theme());
    beside.follow(root);
    model.loadedProperty().subscribe(loaded -> placeholder(controls));
    model.lines().totalProperty().subscribe(total -> placeholder(controls));
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
    List<List<Command>> all = new ArrayList<>(commands.groups());
    all.add(files.commands());
    return all;
  }

  @Override
  public void shown() {
    choices.load();
    model.load();
    Platform.runLater(table.view()::requestFocus);
  }

  /// Opens the card of a partner and selects it where it is in sight.
  public void open(UUID partner) {
    if (model.loadedProperty().get()) beside.show(partner);
    else model.load(() -> beside.show(partner));
  }

  /// Shows the partners that are asked for and no others.
  public void showOnly(Query query) {
    leaveRow();
    model.lines().onlyProperty().set(Optional.empty());
    model.lines().queryProperty().set(query);
  }

  /// Shows these partners under a name, in the order that is asked for.
  public void showOnly(Only these, Query query) {
    leaveRow();
    model.lines().queryProperty().set(query);
    model.lines().onlyProperty().set(Optional.of(these));
  }

  private void leaveRow() {
    table.editing().keep();
    card.close();
  }

  /// Adds a partner and begins to edit its name.
  public void addPartner() {
    commands.add().perform();
  }

  /// Fills the base with the example.
  public void fillExample() {
    files.fillExample();
  }

  /// Opens the card of a partner at its contacts.
  public void openContacts(UUID partner) {
    card.turnTo(PartnerDrawer.Part.CONTACTS);
    open(partner);
  }

  /// Opens the card of a partner at its files.
  public void openFiles(UUID partner) {
    card.turnTo(PartnerDrawer.Part.FILES);
    open(partner);
  }

  private TablePage page(CommandControls controls, Looks looks) {
    HBox.setHgrow(search, Priority.SOMETIMES);
    search.getStyleClass().add("filter-field");
    List<Node> right = new ArrayList<>(files.controls(controls, this::inSight));
    right.addFirst(controls.button(commands.card(), "flat"));
    right.add(controls.button(commands.add(), "accent"));
    return new TablePage(table, List.of(tabs(looks)), right)
        .second(
            List.of(search, new FilterChips<>(messages, model.lines())),
            List.of(
                new GroupMenu<>(messages, model.lines()),
                count,
                controls.iconButton(commands.findAlike()),
                new ColumnMenu(messages, table)))
        .over(
            new BulkBar(
                messages,
                table,
                commands.ofMany().stream().map(one -> controls.button(one)).toList()));
  }

  private ViewTabs<PartnerLine> tabs(Looks looks) {
    ViewsModel views = new ViewsModel("partners", looks.views(), new PartnerViews(messages).all());
    return new ViewTabs<>(messages, table, views, looks.toasts());
  }

  /// What stands in the table now.
  public ShownPartners inSight() {
    table.editing().keep();
    return ShownPartners.of(model.lines(), table.arrangement(), new ConditionWords(messages));
  }

  private void editName(UUID partner) {
    int row = table.selection().select(partner);
    if (row >= 0) table.editing().edit(row, PartnerFields.NAME);
  }

  private void counted() {
    count.setText(model.countText());
  }

  private void placeholder(CommandControls controls) {
    if (!model.loadedProperty().get()) {
      table.placeholder(new Label(messages.get("partners.loading.state")));
    } else if (model.lines().totalProperty().get() == 0) {
      table.placeholder(
          new EmptyState(
              Icon.PEOPLE, messages.get("partners.empty.state"), files.firstSteps(controls)));
    } else {
      Button clear = new Button(messages.get("ui.clear.button"));
      clear.setOnAction(e -> model.showAll());
      table.placeholder(
          new EmptyState(Icon.SEARCH, messages.get("partners.nothingFound.state"), clear));
    }
  }
}
