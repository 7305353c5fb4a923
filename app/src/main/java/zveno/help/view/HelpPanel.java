package zveno.help.view;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import zveno.text.Messages;
import zveno.ui.Icon;
import zveno.ui.SearchField;
import zveno.ui.Tips;

/// The help beside the screen: the way back, contents, paper; a field to look for words; the page.
public final class HelpPanel extends VBox {
  private final Messages messages;
  private final HelpModel model;
  private final HelpFiles files;
  private final ScrollPane scroll = new ScrollPane();
  private final SearchField search;

  /// @param close puts the panel away
  public HelpPanel(Messages messages, HelpModel model, HelpFiles files, Runnable close) {
    this.messages = messages;
    this.model = model;
    this.files = files;
    getStyleClass().add("help-panel");
    search = new SearchField(messages.get("help.search.prompt"), messages.get("ui.clear.button"));
    search.field().setId("help-search");
    search.field().textProperty().bindBidirectional(model.typedProperty());
    search.field().addEventHandler(KeyEvent.KEY_PRESSED, this::toFound);
    HBox looking = new HBox(search);
    HBox.setHgrow(search, Priority.ALWAYS);
    looking.getStyleClass().add("help-looking");
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("plain");
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setId("help-scroll");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(head(close), looking, scroll);
    // A panel that is out of sight must not be kept up to date, nor keep the focus of a window.
    model.sightProperty().subscribe(this::show);
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (e.getCode() != KeyCode.ESCAPE) return;
          close.run();
          e.consume();
        });
  }

  private HBox head(Runnable close) {
    Button back = icon(Icon.BACK, "help.back.button", model::back);
    back.setId("help-back");
    back.disableProperty().bind(model.canBackProperty().not());
    Label title = new Label(messages.get("ui.help.title"));
    title.getStyleClass().add("title");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Button contents = icon(Icon.BOOK, "help.contents.title", () -> model.open(HelpModel.CONTENTS));
    contents.setId("help-contents");
    Button keys = icon(Icon.KEYBOARD, "help.keys.title", () -> model.open(HelpModel.KEYS));
    keys.setId("help-keys");
    Button cross = icon(Icon.CLOSE, "ui.close.button", close);
    HBox head = new HBox(back, title, space, contents, keys, paper(), cross);
    head.getStyleClass().add("head");
    return head;
  }

  private MenuButton paper() {
    MenuButton menu = new MenuButton("", Icon.PRINT.node());
    menu.setId("help-paper");
    menu.getStyleClass().addAll("flat", "no-arrow");
    menu.setAccessibleText(messages.get("help.paper.button"));
    Tips.add(menu, messages.get("help.paper.button"));
    MenuItem print = new MenuItem(messages.get("help.print.command"), Icon.PRINT.node());
    print.setId("help-print");
    print.setOnAction(e -> model.printable().ifPresent(files::print));
    MenuItem pdf = new MenuItem(messages.get("help.savePdf.command"), Icon.PDF.node());
    pdf.setId("help-pdf");
    pdf.setOnAction(e -> model.printable().ifPresent(files::save));
    menu.getItems().addAll(print, pdf);
    model.sightProperty().subscribe(now -> menu.setDisable(model.printable().isEmpty()));
    return menu;
  }

  private Button icon(Icon icon, String key, Runnable action) {
    Button button = new Button("", icon.node());
    button.getStyleClass().addAll("flat", "icon-only");
    button.setAccessibleText(messages.get(key));
    Tips.add(button, messages.get(key));
    button.setOnAction(e -> action.run());
    return button;
  }

  /// Puts the focus into the field.
  public void focus() {
    search.field().requestFocus();
  }

  private void toFound(KeyEvent e) {
    if (e.getCode() != KeyCode.DOWN && e.getCode() != KeyCode.ENTER) return;
    Node link = scroll.getContent().lookup(".help-link");
    if (link != null) link.requestFocus();
    e.consume();
  }

  private void show(HelpModel.Sight sight) {
    PageBody body = new PageBody(sight.page(), sight.block(), model::open);
    // What had the focus goes away with its page.
    boolean inside = scroll.getContent() != null && holdsFocus();
    scroll.setContent(body);
    scroll.setVvalue(0);
    if (inside) scroll.requestFocus();
    if (sight.block() > 0) Platform.runLater(() -> reveal(body.line(sight.block())));
  }

  private boolean holdsFocus() {
    Node at = getScene() == null ? null : getScene().getFocusOwner();
    while (at != null && !at.equals(scroll.getContent())) at = at.getParent();
    return at != null;
  }

  private void reveal(Node line) {
    if (line.getParent() == null || !line.getParent().equals(scroll.getContent())) return;
    layout();
    scroll.layout();
    double room =
        line.getParent().getLayoutBounds().getHeight() - scroll.getViewportBounds().getHeight();
    double wanted = line.getBoundsInParent().getMinY() - scroll.getViewportBounds().getHeight() / 3;
    if (room > 0) scroll.setVvalue(Math.clamp(wanted / room, 0, 1));
  }
}
