package zveno.events.view.coverage;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import zveno.events.coverage.Matrix;
import zveno.events.view.coverage.CoverageModel.Seen;
import zveno.events.view.coverage.CoverageModel.Wish;
import zveno.settings.SchoolYear;
import zveno.text.Messages;
import zveno.ui.EmptyState;
import zveno.ui.Icon;
import zveno.ui.Theme;

/// The board «Охват»: organisations by events, or the shares that follow from it.
public final class CoverageView {
  private final Messages messages;
  private final CoverageModel model;
  private final Ways ways;
  private final MatrixBoard board;
  private final SummaryPane summary;
  private final CoverageFigures figures;
  private final EmptyState nobody;
  private final VBox root = new VBox();
  private final CoverageBar bar;

  /// @param turns buttons that turn to the year before and after
  /// @param event shows the card of an event beside the matrix
  public CoverageView(
      Messages messages,
      Theme theme,
      CoverageModel model,
      Ways ways,
      List<Node> turns,
      Consumer<UUID> event) {
    this.messages = messages;
    this.model = model;
    this.ways = ways;
    board = new MatrixBoard(messages, theme, shown(), model.year(), event, id -> ways.partner(id));
    summary = new SummaryPane(messages, ways);
    figures = new CoverageFigures(messages, ways);
    nobody = new EmptyState(Icon.PEOPLE, messages.get("calendar.coverage.empty"));
    bar = new CoverageBar(messages, model, turns, out(), this::invite);
    VBox.setVgrow(board, Priority.ALWAYS);
    VBox.setVgrow(summary, Priority.ALWAYS);
    VBox.setVgrow(nobody, Priority.ALWAYS);
    root.setMinWidth(0);
    root.setId("coverage");
    model.wishProperty().subscribe(this::wished);
    model.seenProperty().subscribe(this::seen);
  }

  public Region node() {
    return root;
  }

  /// The days it is counted over, with the way to the year before and after.
  public List<Node> days() {
    return bar.days();
  }

  /// Takes the focus to where work begins.
  public void focus() {
    if (model.wishProperty().get().summed()) summary.requestFocus();
    else board.requestFocus();
  }

  /// Coverage of another school year.
  public void year(SchoolYear year) {
    model.year(year);
  }

  /// Whether it is looked at.
  public void inSight(boolean now) {
    model.inSight(now);
  }

  /// Reads it again.
  public void load() {
    model.load();
  }

  /// Prints what is in sight.
  public void print() {
    ways.print(shown(), model.wishProperty().get().summed());
  }

  /// Writes what is in sight as a PDF.
  public void pdf() {
    write(Ways.Form.PDF);
  }

  private void write(Ways.Form form) {
    ways.write(shown(), model.wishProperty().get().summed(), form);
  }

  private MenuButton out() {
    MenuButton out = new MenuButton("", Icon.PRINT.node());
    out.getStyleClass().addAll("flat", "no-arrow");
    out.setId("coverage-paper");
    out.setAccessibleText(messages.get("calendar.paper.menu"));
    out.getItems()
        .setAll(
            item("calendar.print.command", Icon.PRINT, this::print),
            item("calendar.pdf.command", Icon.PDF, this::pdf),
            item("calendar.coverage.word", Icon.WORD, () -> write(Ways.Form.WORD)),
            item("calendar.coverage.excel", Icon.EXCEL, () -> write(Ways.Form.EXCEL)));
    return out;
  }

  private MenuItem item(String key, Icon icon, Runnable action) {
    MenuItem item = new MenuItem(messages.get(key), icon.node());
    item.setOnAction(e -> action.run());
    return item;
  }

  private void invite() {
    ways.invite(model.seenProperty().get().all().white());
  }

  private Matrix shown() {
    return model.seenProperty().get().shown();
  }

  private void wished(Wish wish) {
    bar.show(wish);
    place();
  }

  private void seen(Seen seen) {
    bar.show(seen);
    board.show(seen.shown(), model.year());
    summary.show(seen.coverage());
    figures.show(seen.coverage(), seen.all().offered().undated());
    place();
  }

  private void place() {
    boolean summed = model.wishProperty().get().summed();
    boolean none = shown().members().isEmpty();
    Node wanted = summed ? summary : none ? nobody : board;
    root.getChildren().setAll(bar, wanted, figures);
    figures.setVisible(!summed);
    figures.setManaged(!summed);
  }
}
