package zveno.pairing.view;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.application.Platform;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import zveno.pairing.kept.Side;
import zveno.pairing.view.RoundCommands.Page;
import zveno.pairing.view.bench.BenchViewModel;
import zveno.pairing.view.scores.ScoresPane;
import zveno.pairing.view.variants.VariantsPane;
import zveno.text.Messages;
import zveno.ui.Command;
import zveno.ui.CommandControls;
import zveno.ui.Icon;
import zveno.ui.Screen;
import zveno.ui.table.TableLook;

/// The screen «Пары»: the list of rounds, the workbench of one and the pages beside it.
public final class PairsView implements Screen, RoundCommands.Acts {
  /// What the screen is known by.
  public static final Face FACE = new Face("pairs", "pairing.pairs.title", Icon.PAIRS);

  private final Messages messages;
  private final RoundsViewModel rounds;
  private final BenchViewModel bench;
  private final RoundFiles files;
  private final TableLook look;
  private final ObjectProperty<Page> page = new SimpleObjectProperty<>(Page.ROUNDS);
  private final RoundsPage list;
  private final RoundCommands commands;
  private final NewRoundPage newRound;
  private final BenchPage work;
  private final RenameRow rename;
  private final StackPane root = new StackPane();
  private final Region listPage;
  private Optional<Region> variants = Optional.empty();
  private Optional<Region> scores = Optional.empty();

  public PairsView(
      Messages messages,
      RoundsViewModel rounds,
      BenchViewModel bench,
      RoundFiles files,
      TableLook look) {
    this.messages = messages;
    this.rounds = rounds;
    this.bench = bench;
    this.files = files;
    this.look = look;
    list = new RoundsPage(messages, rounds, look);
    commands = new RoundCommands(bench, this);
    newRound = new NewRoundPage(messages, rounds, () -> show(Page.ROUNDS), this::open);
    work = new BenchPage(messages, bench, rounds, commands, files.documents(), look.theme());
    rename = new RenameRow(messages, bench, work::focus);
    work.getChildren().add(1, rename);
    CommandControls controls = new CommandControls(messages);
    list.onOpen(this::open);
    list.table().menu(controls.menu(List.of(List.of(commands.open, commands.delete))));
    Command example =
        Command.always(
            "pairing.example.command", Icon.EXAMPLE, null, () -> files.example(this::open));
    list.empty(
        messages,
        controls.button(commands.take, "accent"),
        controls.button(commands.begin),
        controls.button(example));
    listPage =
        list.page(
            List.of(
                controls.button(commands.open, "flat"),
                controls.button(commands.delete, "flat"),
                controls.button(commands.begin),
                controls.button(commands.take, "accent")));
    bench
        .plannedProperty()
        .addListener(
            (o, old, now) -> {
              if (now.isEmpty() && page.get() != Page.NEW) show(Page.ROUNDS);
            });
    root.addEventHandler(KeyEvent.KEY_PRESSED, this::escape);
    root.setOnDragOver(
        event -> {
          boolean table = page.get() == Page.ROUNDS && dropped(event.getDragboard()).isPresent();
          if (table) event.acceptTransferModes(TransferMode.COPY);
        });
    root.setOnDragDropped(this::takeDropped);
    root.getChildren().setAll(listPage);
  }

  private void escape(KeyEvent event) {
    if (event.getCode() != KeyCode.ESCAPE || page.get() == Page.ROUNDS) return;
    boolean beside = page.get() == Page.VARIANTS || page.get() == Page.SCORES;
    show(beside ? Page.BENCH : Page.ROUNDS);
    event.consume();
  }

  /// Shows the workbench of a round.
  public void open(UUID round) {
    bench.open(round);
    show(Page.BENCH);
  }

  @Override
  public ReadOnlyObjectProperty<Page> page() {
    return page;
  }

  @Override
  public BooleanBinding anySelected() {
    return list.table().some();
  }

  @Override
  public void take() {
    files.take(this::open);
  }

  @Override
  public void begin() {
    show(Page.NEW);
    newRound.begin();
  }

  @Override
  public void open() {
    list.selected().ifPresent(this::open);
  }

  @Override
  public void rename() {
    rename.begin();
  }

  @Override
  public void delete() {
    rounds.delete(list.table().selection().ids());
  }

  @Override
  public void replace() {
    work.replace();
  }

  @Override
  public void add(Side side) {
    work.add(side);
  }

  @Override
  public void show(Page wanted) {
    if (wanted == page.get()) return;
    page.set(wanted);
    root.getChildren().setAll(node(wanted));
    if (wanted == Page.ROUNDS) {
      bench.close();
      rounds.load();
      Platform.runLater(list.table().view()::requestFocus);
    }
    if (wanted == Page.BENCH) Platform.runLater(work::focus);
  }

  private Region node(Page wanted) {
    return switch (wanted) {
      case ROUNDS -> listPage;
      case NEW -> newRound;
      case BENCH -> work;
      case VARIANTS -> {
        if (variants.isEmpty()) variants = Optional.of(buildVariants());
        yield variants.get();
      }
      case SCORES -> {
        if (scores.isEmpty()) scores = Optional.of(buildScores());
        yield scores.get();
      }
    };
  }

  private Region buildVariants() {
    Button aside = new CommandControls(messages).button(commands.aside, "accent");
    return new VariantsPane(messages, bench, look, head("pairing.variants.title"), aside);
  }

  private Region buildScores() {
    return new ScoresPane(messages, bench, look, head("pairing.scores.title"), files::tell);
  }

  private List<Node> head(String key) {
    Command back =
        Command.always("pairing.toBench.command", Icon.BACK, null, () -> show(Page.BENCH));
    Button button = new CommandControls(messages).iconButton(back);
    button.setId(key.contains("scores") ? "scores-back" : "variants-back");
    return List.of(button, BenchPage.title(bench, messages.get(key)));
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
    return commands.all();
  }

  @Override
  public void shown() {
    if (page.get() == Page.ROUNDS) {
      rounds.load();
      Platform.runLater(list.table().view()::requestFocus);
    } else {
      Platform.runLater(work::focus);
    }
  }

  private void takeDropped(DragEvent event) {
    Optional<Path> file = dropped(event.getDragboard());
    file.ifPresent(path -> files.take(path, this::open));
    event.setDropCompleted(file.isPresent());
    event.consume();
  }

  private static Optional<Path> dropped(Dragboard board) {
    return board.getFiles().size() == 1
        ? Optional.of(board.getFiles().getFirst().toPath())
        : Optional.empty();
  }
}
