package zveno.reporting.view;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import zveno.reports.pdf.Page;
import zveno.text.Messages;
import zveno.ui.Icon;
import zveno.ui.Tips;
import zveno.ui.paper.PageCanvas;
import zveno.ui.paper.PaperFonts;
import zveno.ui.table.ToolRow;

/// One page at a time, as wide as there is room or as big as the user wants it, with the way to the
/// other ones under it.
final class PagePane extends VBox {
  /// Pixels of a point at 100 %: a screen has 96 to an inch.
  private static final double HUNDRED = 96.0 / 72;

  private final Messages messages;
  private final PagesModel model;
  private final PageCanvas canvas = new PageCanvas(new PaperFonts());
  private final ScrollPane scroll = new ScrollPane();
  private final StackPane desk = new StackPane();
  private final Label place = new Label();
  private final Label size = new Label();

  PagePane(Messages messages, PagesModel model) {
    this.messages = messages;
    this.model = model;
    getStyleClass().add("page-pane");
    StackPane paper = new StackPane(canvas);
    paper.getStyleClass().add("paper");
    paper.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    desk.getChildren().add(paper);
    desk.getStyleClass().add("paper-desk");
    StackPane.setAlignment(paper, Pos.TOP_CENTER);
    scroll.setContent(desk);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.setId("page-scroll");
    scroll.getStyleClass().add("plain");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(scroll, steps());
    model.pagesProperty().subscribe(now -> draw());
    model.pageProperty().addListener((o, old, now) -> turned());
    model.percentProperty().addListener((o, old, now) -> draw());
    model.toldProperty().addListener((o, old, now) -> draw());
    scroll.viewportBoundsProperty().addListener((o, old, now) -> fit());
    desk.insetsProperty().addListener((o, old, now) -> fit());
  }

  private HBox steps() {
    Button before = step(Icon.BACK, "reporting.pageBefore.button", () -> model.turn(-1));
    before.setId("page-before");
    before.disableProperty().bind(model.pageProperty().lessThanOrEqualTo(0));
    Button after = step(Icon.FORWARD, "reporting.pageAfter.button", () -> model.turn(1));
    after.setId("page-after");
    after
        .disableProperty()
        .bind(model.pageProperty().greaterThanOrEqualTo(model.countProperty().subtract(1)));
    Button smaller = step(Icon.SMALLER, "reporting.smaller.button", () -> zoom(false));
    Button bigger = step(Icon.BIGGER, "reporting.bigger.button", () -> zoom(true));
    Button whole = new Button(messages.get("reporting.fit.button"), Icon.SWAP.node());
    whole.getStyleClass().addAll("flat", "small");
    whole.setMinWidth(Region.USE_PREF_SIZE);
    whole.setOnAction(e -> model.percentProperty().set(PagesModel.FIT));
    place.setId("page-place");
    place.setMinWidth(Region.USE_PREF_SIZE);
    size.setMinWidth(Region.USE_PREF_SIZE);
    Tips.add(whole, messages.get("reporting.fit.button"));
    ToolRow row = new ToolRow();
    row.getChildren().addAll(before, place, after, smaller, size, bigger, whole);
    row.getStyleClass().add("page-steps");
    return row;
  }

  private Button step(Icon icon, String key, Runnable action) {
    Button button = new Button("", icon.node());
    button.getStyleClass().addAll("flat", "icon-only", "small");
    button.setAccessibleText(messages.get(key));
    Tips.add(button, messages.get(key));
    button.setOnAction(e -> action.run());
    return button;
  }

  private void zoom(boolean bigger) {
    model.zoom((int) Math.round(scale() / HUNDRED * 100), bigger);
  }

  private void turned() {
    scroll.setVvalue(0);
    draw();
  }

  private void fit() {
    if (model.percentProperty().get() == PagesModel.FIT) draw();
  }

  private double scale() {
    int percent = model.percentProperty().get();
    if (percent != PagesModel.FIT) return HUNDRED * percent / 100;
    Optional<Page> page = model.current();
    double room =
        scroll.getViewportBounds().getWidth() - desk.snappedLeftInset() - desk.snappedRightInset();
    return page.isEmpty() || room < 60 ? HUNDRED / 2 : Math.min((room - 1) / page.get().width(), 2);
  }

  private void draw() {
    Optional<Page> page = model.current();
    canvas.setVisible(page.isPresent());
    page.ifPresent(now -> canvas.draw(now, scale(), model.toldProperty().get()));
    int count = model.countProperty().get();
    place.setText(
        count == 0
            ? ""
            : messages.get("reporting.page.text", model.pageProperty().get() + 1, count));
    canvas.setAccessibleText(place.getText());
    size.setText(messages.get("reporting.size.text", Math.round(scale() / HUNDRED * 100)));
  }
}
