package zveno.home.view;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import zveno.text.Messages;
import zveno.ui.Command;
import zveno.ui.CommandControls;
import zveno.ui.Icon;
import zveno.ui.Screen;
import zveno.ui.Theme;

/// The first screen: what wants attention, and a card of each feature. In an empty base it asks how
/// to begin.
public final class HomeView implements Screen {
  /// What the screen is known by.
  public static final Face FACE = new Face("home", "home.screen.title", Icon.HOME);

  private final Messages messages;
  private final HomeModel model;
  private final List<HomeCard> cards;
  private final Means means;
  private final Label day = new Label();
  private final Label greeting = new Label();
  private final VBox page = new VBox();
  private final ScrollPane scroll = new ScrollPane(page);
  private final Region columns;
  private final FirstSteps first;

  /// What the screen needs of the window.
  ///
  /// @param now the time of the base
  /// @param read reads again what cards and lines are made of, then calls back
  /// @param commands what is done most often; the last is the most usual one
  /// @param begin ways to begin in an empty base
  /// @param atWork the screen shows a base in which something was done
  public record Means(
      Theme theme,
      Supplier<LocalDateTime> now,
      java.util.function.Consumer<Runnable> read,
      List<Command> commands,
      Beginning begin,
      Runnable atWork) {}

  public HomeView(Messages messages, HomeModel model, List<? extends HomeCard> cards, Means means) {
    this.messages = messages;
    this.model = model;
    this.cards = List.copyOf(cards);
    this.means = means;
    this.first = new FirstSteps(messages, means.begin());
    columns =
        new HomeColumns(means.theme(), column(HomeCard.Place.MAIN), column(HomeCard.Place.SIDE));
    page.getStyleClass().add("home-page");
    page.getChildren().addAll(head(), columns);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().addAll("plain", "home-screen");
    scroll.sceneProperty().subscribe(scene -> model.inSight(scene != null));
    // Until it is known how much there is, neither stands there.
    columns.visibleProperty().bind(model.linesProperty().map(Optional::isPresent));
    model.emptyProperty().subscribe(this::show);
    model.onChange(() -> this.cards.forEach(HomeCard::load));
    model.onChange(
        () -> {
          if (!model.emptyProperty().get() && scroll.getScene() != null) means.atWork().run();
        });
  }

  private VBox column(HomeCard.Place place) {
    List<Node> nodes = new ArrayList<>();
    if (place == HomeCard.Place.MAIN) nodes.add(new AttentionCard(messages, model));
    cards.stream().filter(card -> card.place() == place).forEach(card -> nodes.add(card.node()));
    VBox column = new VBox(nodes.toArray(Node[]::new));
    column.getStyleClass().add("home-column");
    return column;
  }

  private HBox head() {
    day.getStyleClass().addAll("muted", "caption");
    day.setWrapText(true);
    day.setMinHeight(Region.USE_PREF_SIZE);
    greeting.getStyleClass().add("headline");
    greeting.setWrapText(true);
    greeting.setMinHeight(Region.USE_PREF_SIZE);
    VBox words = new VBox(day, greeting);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    CommandControls controls = new CommandControls(messages);
    FlowPane buttons = new FlowPane();
    buttons.getStyleClass().add("home-buttons");
    for (Command command : means.commands()) {
      boolean usual = command.equals(means.commands().getLast());
      Button button = usual ? controls.button(command, "accent") : controls.button(command);
      buttons.getChildren().add(button);
    }
    // An empty base asks how to begin, and nothing beside it.
    buttons.visibleProperty().bind(columns.visibleProperty().and(model.emptyProperty().not()));
    HBox head = new HBox(words, buttons);
    head.getStyleClass().add("home-head");
    return head;
  }

  private void show(boolean empty) {
    page.getChildren().set(1, empty ? first : columns);
  }

  @Override
  public Face face() {
    return FACE;
  }

  @Override
  public Region node() {
    return scroll;
  }

  @Override
  public List<List<Command>> commands() {
    return List.of(means.commands());
  }

  @Override
  public void shown() {
    LocalDateTime now = means.now().get();
    day.setText(new DayWords(messages).of(now.toLocalDate()));
    greeting.setText(messages.get("home.greeting." + DayWords.part(now.toLocalTime())));
    means.read().accept(model::load);
    Platform.runLater(this::focus);
  }

  /// The keyboard begins at the first thing to do.
  private void focus() {
    scroll.lookupAll(".button").stream()
        .filter(node -> node.getId() != null && node.getId().startsWith("open-"))
        .findFirst()
        .ifPresentOrElse(Node::requestFocus, scroll::requestFocus);
  }
}
