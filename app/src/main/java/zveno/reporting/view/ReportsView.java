package zveno.reporting.view;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import zveno.reporting.Figure;
import zveno.reporting.desk.FieldLine;
import zveno.reporting.desk.Prepared;
import zveno.text.Messages;
import zveno.ui.Command;
import zveno.ui.CommandControls;
import zveno.ui.Icon;
import zveno.ui.Screen;
import zveno.ui.Tips;
import zveno.ui.Toasts;
import zveno.ui.table.ToolRow;

/// Documents: what they look like before they are written, the figures in them, and the user's own
/// templates.
public final class ReportsView implements Screen {
  /// What the screen is known by.
  public static final Face FACE = new Face("reports", "reporting.screen.title", Icon.DOCUMENT);

  private final Messages messages;
  private final ReportsViewModel model;
  private final PaperFiles files;
  private final Toasts toasts;
  private final Records records;
  private final PagesModel pages = new PagesModel();
  private final PaperCommands commands;
  private final PaperList papers;
  private final FaultPane faults;
  private final FigureList figures;
  private final FieldPalette fields;
  private final Label near = new Label();
  private final StackPane right = new StackPane();
  private final VBox root = new VBox();
  private final ReportsBody body;

  /// Whether the window has the focus, while the screen is in sight.
  private final ObservableValue<Boolean> windowInFront =
      root.sceneProperty().flatMap(Scene::windowProperty).flatMap(Window::focusedProperty);

  /// Shows records under a name, where they are looked at.
  public record Records(
      BiConsumer<String, Collection<UUID>> partners, BiConsumer<String, Collection<UUID>> events) {}

  public ReportsView(ReportsViewModel model, PaperFiles files, Toasts toasts, Records records) {
    this.messages = model.means().messages();
    this.model = model;
    this.files = files;
    this.toasts = toasts;
    this.records = records;
    commands = new PaperCommands(model, files, pages, this::showFields);
    papers = new PaperList(messages, model, commands.add());
    faults = new FaultPane(messages, files::mend);
    figures = new FigureList(messages, pages, this::open);
    fields = new FieldPalette(messages, this::copy, this::showFigures);
    body = body();
    model.preparedProperty().subscribe(this::show);
    model.chosenProperty().subscribe(now -> showFigures());
  }

  private ReportsBody body() {
    CommandControls controls = new CommandControls(messages);
    ToolRow bar = new ToolRow();
    bar.getChildren().addAll(new PaperBar(messages, model).controls());
    bar.getChildren().add(space());
    Button turn = new Button(messages.get("reporting.turn.button"), Icon.CARD.node());
    turn.setId("turn-panes");
    turn.getStyleClass().add("flat");
    Tips.add(turn, messages.get("reporting.turn.tip"));
    bar.getChildren().add(turn);
    bar.getChildren().add(named(controls.button(commands.excel(), "flat"), "write-excel"));
    bar.getChildren().add(named(controls.button(commands.pdf(), "flat"), "write-pdf"));
    bar.getChildren().add(named(controls.button(commands.word(), "accent"), "write-word"));
    for (Node named : bar.getChildren()) {
      // With the help beside it, what writes the document keeps its words.
      if (String.valueOf(named.getId()).startsWith("write-")) {
        named.getStyleClass().add(ToolRow.NAMED);
      }
    }
    near.setId("near-pages");
    near.setText(messages.get("reporting.near.hint"));
    near.getStyleClass().addAll("muted", "caption", "near-hint");
    near.setWrapText(true);
    near.setMinHeight(Region.USE_PREF_SIZE);
    PagePane page = new PagePane(messages, pages);
    VBox.setVgrow(page, Priority.ALWAYS);
    VBox middle = new VBox(templateBar(controls), faults, near, page);
    middle.getStyleClass().add("paper-middle");
    middle.setMinWidth(0);
    // Whatever is in it, the panes beside it keep their widths.
    middle.setPrefWidth(0);
    right.getStyleClass().add("paper-side");
    right.getChildren().add(figures);
    ReportsBody panes = new ReportsBody(papers, middle, right);
    VBox.setVgrow(panes, Priority.ALWAYS);
    turn.setOnAction(e -> panes.turn());
    turn.visibleProperty().bind(panes.narrowProperty());
    turn.managedProperty().bind(panes.narrowProperty());
    root.getStyleClass().add("reports");
    root.setMinSize(0, 0);
    root.getChildren().addAll(bar, panes);
    root.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() != KeyCode.ESCAPE || !right.getChildren().contains(fields)) return;
          showFigures();
          event.consume();
        });
    windowInFront.addListener((o, old, now) -> followWindow(old, now));
    return panes;
  }

  /// Back from Word the template is looked at again.
  private void followWindow(Boolean before, Boolean now) {
    boolean back = Boolean.FALSE.equals(before) && Boolean.TRUE.equals(now);
    if (back && chosenTemplate()) model.refresh();
  }

  private boolean chosenTemplate() {
    return model.chosenProperty().get().flatMap(PaperItem::template).isPresent();
  }

  private Node templateBar(CommandControls controls) {
    ToolRow row = new ToolRow();
    row.getStyleClass().add("template-bar");
    row.setId("template-bar");
    for (Command command : commands.ofTemplate()) {
      Button button = controls.button(command, "flat");
      button.setId(command.textKey().replace("reporting.", "").replace(".command", "-template"));
      boolean only = command.icon() == Icon.UNDO || command.icon() == Icon.TRASH;
      if (only) {
        button.visibleProperty().bind(command.enabled());
        button.managedProperty().bind(command.enabled());
      }
      row.getChildren().add(button);
    }
    model
        .chosenProperty()
        .subscribe(
            now -> {
              row.setVisible(chosenTemplate());
              row.setManaged(chosenTemplate());
            });
    return row;
  }

  private static Region space() {
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    return space;
  }

  private static Button named(Button button, String id) {
    button.setId(id);
    return button;
  }

  private void show(Optional<Prepared> prepared) {
    pages.show(prepared.flatMap(Prepared::pages));
    figures.show(prepared.map(Prepared::figures).orElse(List.of()));
    boolean hint = prepared.filter(made -> made.near() && made.whole()).isPresent();
    near.setVisible(hint);
    near.setManaged(hint);
    if (prepared.isPresent()) faults.show(prepared.get());
    else faults.clear();
  }

  private void open(Figure figure) {
    boolean events = model.chosenProperty().get().filter(PaperItem::isOfCalendar).isPresent();
    (events ? records.events() : records.partners()).accept(figure.title(), figure.records());
  }

  private void showFields() {
    files.palette(
        lines -> {
          right.getChildren().setAll(fields);
          body.sideFirst(true);
          fields.show(lines);
        });
  }

  private void showFigures() {
    right.getChildren().setAll(figures);
    body.sideFirst(false);
  }

  private void copy(FieldLine line) {
    ClipboardContent content = new ClipboardContent();
    content.putString(line.tag());
    Clipboard.getSystemClipboard().setContent(content);
    toasts.show(messages.get("reporting.copied.notice", line.tag()));
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
    model.load();
    Platform.runLater(papers.list()::requestFocus);
  }
}
