package zveno.pairing.view;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import zveno.pairing.kept.KeptRound;
import zveno.pairing.kept.Planned;
import zveno.pairing.kept.RoundLine;
import zveno.pairing.kept.Side;
import zveno.pairing.kept.Variant;
import zveno.pairing.view.bench.BenchViewModel;
import zveno.pairing.view.bench.PriceViewModel;
import zveno.pairing.view.bench.SwapViewModel;
import zveno.pairing.view.bench.WhyViewModel;
import zveno.pairing.view.plan.PlanPane;
import zveno.pairing.view.plan.SidesPane;
import zveno.pairing.view.why.WhyPane;
import zveno.text.Messages;
import zveno.ui.Badge;
import zveno.ui.CommandControls;
import zveno.ui.Icon;
import zveno.ui.Theme;
import zveno.ui.table.ToolRow;

/// The workbench of one round: schools, plan, reasons.
final class BenchPage extends VBox {
  private final Messages messages;
  private final BenchViewModel bench;
  private final RoundsViewModel rounds;
  private final MenuButton roundMenu;
  private final MenuButton variantMenu;
  private final HBox state = new HBox();
  private final SidesPane sides;
  private final PlanPane plan;
  private final WhyPane why;
  private final BenchPanes panes;

  BenchPage(
      Messages messages,
      BenchViewModel bench,
      RoundsViewModel rounds,
      RoundCommands commands,
      MenuButton documents,
      Theme theme) {
    this.messages = messages;
    this.bench = bench;
    this.rounds = rounds;
    CommandControls controls = new CommandControls(messages);
    SwapViewModel swap = new SwapViewModel(bench);
    PriceViewModel prices = new PriceViewModel(bench);
    plan = new PlanPane(messages, bench, swap, prices);
    plan.menu(controls.menu(commands.ofPair()));
    why =
        new WhyPane(
            messages,
            bench,
            new WhyViewModel(bench),
            prices,
            List.of(
                controls.button(commands.pin, "small"), controls.button(commands.ban, "small")));
    roundMenu = menu("round-menu", Icon.PAIRS, messages.get("pairing.rounds.title"));
    variantMenu = menu("variant-menu", Icon.VARIANTS, messages.get("pairing.variants.column"));
    state.getStyleClass().add("bench-state");
    state.setMinWidth(Region.USE_PREF_SIZE);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    ToolRow bar = new ToolRow();
    Button back = controls.iconButton(commands.toRounds);
    back.setId("to-rounds");
    Button rest = controls.button(commands.rest, "flat");
    rest.setId("match-rest");
    Button compare = controls.button(commands.variants, "flat");
    for (Button named : List.of(rest, compare)) named.getStyleClass().add(ToolRow.NAMED);
    bar.getChildren()
        .addAll(
            back,
            roundMenu,
            variantMenu,
            state,
            space,
            rest,
            compare,
            controls.iconButton(commands.scores),
            documents);
    sides = new SidesPane(messages, bench, swap);
    for (Side side : Side.values()) {
      ContextMenu menu = controls.menu(commands.ofSide(side));
      // Keys of a menu leave the window with the pane, which a narrow window hides.
      menu.getItems().forEach(item -> item.setAccelerator(null));
      sides.menu(side, menu);
    }
    panes = new BenchPanes(messages, theme, sides, plan, why);
    VBox.setVgrow(panes, Priority.ALWAYS);
    getStyleClass().add("bench");
    setMinWidth(0);
    getChildren().addAll(bar, panes);
    bench.plannedProperty().subscribe(this::show);
    roundMenu.setOnShowing(e -> chooseRound(commands));
    variantMenu.setOnShowing(e -> chooseVariant(commands));
  }

  private static MenuButton menu(String id, Icon icon, String accessible) {
    MenuButton menu = new MenuButton("", icon.node());
    menu.setId(id);
    menu.setAccessibleText(accessible);
    menu.getStyleClass().add(ToolRow.NAMED);
    menu.getItems().add(new MenuItem());
    return menu;
  }

  private void show(Optional<Planned> planned) {
    if (planned.isEmpty()) return;
    KeptRound round = planned.get().round();
    Optional<Variant> variant = round.variants().stream().filter(round::plansAs).findFirst();
    roundMenu.setText(round.name());
    variantMenu.setText(
        variant.map(Variant::name).orElseGet(() -> messages.get("pairing.working.name")));
    Badge draft =
        variant.isPresent()
            ? new Badge(Icon.SUCCESS, messages.get("pairing.asideState.badge"), "accent")
            : new Badge(Icon.EDIT, messages.get("pairing.draft.badge"), "");
    boolean proved = planned.get().plan().proof().optimal();
    Badge proof =
        proved
            ? new Badge(Icon.SUCCESS, messages.get("pairing.proved.badge"), "success")
            : new Badge(Icon.ATTENTION, messages.get("pairing.notProved.badge"), "warning");
    state.getChildren().setAll(draft, proof);
  }

  private void chooseRound(RoundCommands commands) {
    roundMenu.getItems().clear();
    for (RoundLine line : rounds.lines()) {
      MenuItem item = new MenuItem(line.name());
      item.setOnAction(e -> bench.open(line.id()));
      roundMenu.getItems().add(item);
    }
    roundMenu.getItems().add(new SeparatorMenuItem());
    CommandControls controls = new CommandControls(messages);
    CheckMenuItem costs = new CheckMenuItem(messages.get("pairing.costs.option"));
    costs.setId("costs");
    costs.setSelected(bench.round().map(round -> round.wish().minimise()).orElse(false));
    costs.setOnAction(e -> bench.steps().wish(wish -> wish.withMinimise(costs.isSelected())));
    roundMenu.getItems().addAll(costs, new SeparatorMenuItem());
    roundMenu
        .getItems()
        .addAll(controls.items(List.of(List.of(commands.rename, commands.toRounds))));
  }

  private void chooseVariant(RoundCommands commands) {
    variantMenu.getItems().clear();
    CommandControls controls = new CommandControls(messages);
    List<Variant> all = bench.round().map(KeptRound::variants).orElse(List.of());
    for (Variant variant : all) {
      MenuItem item = new MenuItem(messages.get("pairing.backTo.button", variant.name()));
      item.setOnAction(e -> bench.steps().goBack(variant));
      variantMenu.getItems().add(item);
    }
    if (!all.isEmpty()) variantMenu.getItems().add(new SeparatorMenuItem());
    variantMenu
        .getItems()
        .addAll(controls.items(List.of(List.of(commands.aside, commands.variants))));
  }

  /// Puts the focus where work begins.
  void focus() {
    plan.list().requestFocus();
  }

  /// Lets the user choose another donor by keys.
  void replace() {
    panes.showWhy();
    why.choose();
  }

  /// Lets the user name a school that comes into the round.
  void add(Side side) {
    panes.showSides();
    sides.add(side);
  }

  /// A label that reads the name of the round; for the pages beside the workbench.
  static Label title(BenchViewModel bench, String words) {
    Label title = new Label(words);
    title.getStyleClass().add("title");
    bench
        .plannedProperty()
        .subscribe(
            planned -> planned.ifPresent(now -> title.setText(words + " · " + now.round().name())));
    return title;
  }
}
