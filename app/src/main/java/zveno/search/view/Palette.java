package zveno.search.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import zveno.text.Messages;
import zveno.ui.Icon;
import zveno.ui.Theme;

/// The palette over the window. While it is open it has every key; Esc or a click beside it gives
/// the focus back to where it was.
public final class Palette extends StackPane {
  private static final double ROW = 32;
  private static final int A_PAGE = 6;

  private final PaletteModel model;
  private final Theme theme;
  private final TextField field = new TextField();
  private final ListView<PaletteRow> list;
  private final Label nothing;
  private List<Node> before = List.of();

  public Palette(Messages messages, PaletteModel model, Theme theme) {
    this.model = model;
    this.theme = theme;
    list = new ListView<>(model.rows());
    list.setId("palette-list");
    list.getStyleClass().add("palette-list");
    list.setFocusTraversable(false);
    list.setAccessibleText(messages.get("search.list.title"));
    list.setCellFactory(view -> new PaletteCell(model, this::take));
    list.setMinHeight(0);
    list.focusedProperty()
        .subscribe(
            focused -> {
              if (focused) field.requestFocus();
            });
    nothing = new Label(messages.get("search.nothing.state"));
    nothing.setId("palette-nothing");
    nothing.getStyleClass().addAll("muted", "palette-nothing");
    Label hint = new Label(messages.get("search.keys.hint"));
    Label reading = new Label(messages.get("search.reading.state"), Icon.SYNC.node("muted"));
    reading.visibleProperty().bind(model.readingProperty());
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox foot = new HBox(hint, space, reading);
    foot.getStyleClass().add("palette-foot");
    VBox panel = new VBox(head(messages), list, nothing, foot);
    panel.getStyleClass().add("palette-panel");
    panel.setMaxHeight(Region.USE_PREF_SIZE);
    getChildren().add(panel);
    getStyleClass().add("palette");
    setAlignment(Pos.TOP_CENTER);
    setVisible(false);
    setOnMousePressed(
        event -> {
          if (event.getTarget() == this) close();
        });
    addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
    // What the field does not take must not become a command of the screen behind.
    addEventHandler(KeyEvent.KEY_PRESSED, KeyEvent::consume);
    model.rows().subscribe(this::resize);
    theme.percent().subscribe(now -> resize());
    model.chosenProperty().subscribe(now -> follow());
  }

  private HBox head(Messages messages) {
    field.setId("palette-field");
    field.setPromptText(messages.get("search.field.prompt"));
    field.setAccessibleText(messages.get("search.field.prompt"));
    field.textProperty().bindBidirectional(model.typedProperty());
    HBox.setHgrow(field, Priority.ALWAYS);
    HBox head = new HBox(Icon.SEARCH.node("muted"), field);
    head.getStyleClass().add("palette-head");
    return head;
  }

  /// Shows it with an empty field; the second call closes it.
  public void toggle() {
    if (isVisible()) {
      close();
      return;
    }
    before = chain(getScene().getFocusOwner());
    setVisible(true);
    model.begin();
    field.requestFocus();
  }

  /// A field in a cell is gone when the palette closes, so what it stands in is remembered too.
  private static List<Node> chain(@Nullable Node owner) {
    List<Node> chain = new ArrayList<>();
    for (Node node = owner; node != null; node = node.getParent()) chain.add(node);
    return chain;
  }

  private void close() {
    setVisible(false);
    before.stream()
        .filter(node -> getScene().equals(node.getScene()) && node.isFocusTraversable())
        .findFirst()
        .ifPresent(Node::requestFocus);
    before = List.of();
  }

  private void take() {
    Optional<Runnable> action = model.take();
    if (action.isEmpty()) return;
    close();
    action.get().run();
  }

  private void steer(KeyEvent event) {
    switch (event.getCode()) {
      case UP -> model.move(-1);
      case DOWN -> model.move(1);
      case PAGE_UP -> model.move(-A_PAGE);
      case PAGE_DOWN -> model.move(A_PAGE);
      case ENTER -> take();
      case ESCAPE -> close();
      case K -> {
        if (!event.isShortcutDown()) return;
        close();
      }
      default -> {
        return;
      }
    }
    event.consume();
  }

  /// As high as its rows; where the window has less room the list scrolls.
  private void resize() {
    boolean some = !model.rows().isEmpty();
    list.setVisible(some);
    list.setManaged(some);
    nothing.setVisible(!some);
    nothing.setManaged(!some);
    list.setFixedCellSize(theme.scaled(ROW));
    list.setPrefHeight(model.rows().size() * theme.scaled(ROW) + 2);
  }

  private void follow() {
    int row = model.chosenProperty().get();
    if (row < 0) {
      list.getSelectionModel().clearSelection();
      return;
    }
    list.getSelectionModel().clearAndSelect(row);
    boolean headAbove = row > 0 && model.rows().get(row - 1) instanceof PaletteRow.Head;
    // The list's own way puts the row at the top, even one that is in sight.
    if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
      if (headAbove) flow.scrollTo(row - 1);
      flow.scrollTo(row);
    }
  }
}
