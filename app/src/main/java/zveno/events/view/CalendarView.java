package zveno.events.view;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import zveno.events.Reach;
import zveno.events.calendar.Entry;
import zveno.events.calendar.Shown;
import zveno.events.view.CalendarCommands.Steps;
import zveno.events.view.CalendarState.View;
import zveno.events.view.board.Acts;
import zveno.events.view.board.Board;
import zveno.events.view.board.Layout;
import zveno.events.view.coverage.CoverageModel;
import zveno.events.view.coverage.CoverageView;
import zveno.events.view.coverage.Ways;
import zveno.events.view.list.EventDrawer;
import zveno.events.view.list.PlanView;
import zveno.text.Messages;
import zveno.ui.Command;
import zveno.ui.DrawerPane;
import zveno.ui.Screen;
import zveno.ui.Theme;

/// The screen «Календарь»: one bar, under it the year, a month, a week or the list.
public final class CalendarView implements Screen, Acts {
  private final Messages messages;
  private final CalendarViewModel model;
  private final Parts parts;
  private final Board board;
  private final BoardPlace place;
  private final VagueStrip strip;
  private final CoverageView coverage;
  private final FiguresBar figures;
  private final CalendarCommands commands;
  private final VBox page = new VBox();
  private final VBox listed = new VBox();
  private final StackPane root = new StackPane();
  private final DrawerPane boards;
  private final CalendarBar bar;

  /// The list of the plan.
  public interface PlanList {
    Region node();

    void shown();

    List<List<Command>> commands();

    /// Adds an event in the list.
    void add();

    /// Shows those that are over and unmarked.
    void unmarked();
  }

  /// Puts what is in sight on paper.
  public interface Paper {
    void print(Shown shown, Layout layout);

    void pdf(Shown shown, Layout layout);
  }

  /// What the calendar is put together from.
  ///
  /// @param ways where coverage leads to
  /// @param importing begins an import
  public record Parts(
      PlanList list,
      EventDrawer card,
      Paper paper,
      CoverageModel coverage,
      Ways ways,
      Importing importing) {}

  public CalendarView(Messages messages, Theme theme, CalendarViewModel model, Parts parts) {
    this.messages = messages;
    this.model = model;
    this.parts = parts;
    commands =
        new CalendarCommands(
            model, new Steps(this::addHere, parts.importing(), this::printSeen, this::saveSeen));
    bar = new CalendarBar(messages, model, commands, this::mark);
    board = new Board(messages, theme, this, model::mark, layout(), model.shownProperty().get());
    strip = new VagueStrip(messages, this::open);
    figures = new FiguresBar(messages);
    coverage =
        new CoverageView(
            messages, theme, parts.coverage(), parts.ways(), commands.turns(messages), this::open);
    bar.coverage(coverage.days());
    place = new BoardPlace(messages, board, model, commands);
    VBox.setVgrow(place, Priority.ALWAYS);
    page.setMinWidth(0);
    boards = new DrawerPane(page, parts.card().node(), parts.card().openProperty(), theme);
    root.setMinSize(0, 0);
    model.stateProperty().subscribe(state -> placed());
    model.shownProperty().subscribe(this::seen);
    parts.card().openProperty().subscribe(this::cardGone);
    boards.addEventHandler(KeyEvent.KEY_PRESSED, parts.card()::escape);
  }

  private void cardGone(boolean open) {
    if (!open) focus();
  }

  private void addHere() {
    if (isList()) parts.list().add();
    else create(board.day());
  }

  private void printSeen() {
    if (isCoverage()) coverage.print();
    else parts.paper().print(model.shownProperty().get(), layout());
  }

  private void saveSeen() {
    if (isCoverage()) coverage.pdf();
    else parts.paper().pdf(model.shownProperty().get(), layout());
  }

  private void focus() {
    Platform.runLater(isCoverage() ? coverage::focus : board::requestFocus);
  }

  @Override
  public Face face() {
    return PlanView.FACE;
  }

  @Override
  public Region node() {
    return root;
  }

  @Override
  public List<List<Command>> commands() {
    return commands.before(parts.list().commands());
  }

  @Override
  public void shown() {
    model.load();
    coverage.load();
    if (isList()) parts.list().shown();
    else focus();
  }

  private boolean isCoverage() {
    return model.stateProperty().get().view() == View.COVERAGE;
  }

  private boolean isList() {
    return model.stateProperty().get().view() == View.LIST;
  }

  private void placed() {
    bar.show(model.stateProperty().get());
    Node wanted = isList() ? list() : boards;
    coverage.year(model.yearOfDay());
    coverage.inSight(isCoverage());
    if (isCoverage()) page.getChildren().setAll(bar, coverage.node());
    else if (!isList()) page.getChildren().setAll(bar, place, strip, figures);
    VBox.setVgrow(coverage.node(), Priority.ALWAYS);
    if (isCoverage()) focus();
    if (!root.getChildren().contains(wanted)) {
      root.getChildren().setAll(wanted);
      if (isList()) parts.list().shown();
      else focus();
    }
  }

  private Node list() {
    Region table = parts.list().node();
    VBox.setVgrow(table, Priority.ALWAYS);
    listed.getChildren().setAll(bar, table);
    return listed;
  }

  private void seen(Shown shown) {
    bar.show(shown);
    board.show(layout(), shown, model.stateProperty().get().day());
    strip.show(shown, model.year());
    figures.show(shown);
    coverage.load();
  }

  private Layout layout() {
    return Layouts.of(model.stateProperty().get());
  }

  /// Shows the list of those that are over and unmarked.
  private void mark() {
    model.show(View.LIST);
    parts.list().unmarked();
  }

  /// Opens the card of an event.
  public void open(UUID event) {
    parts.card().show(event);
    Platform.runLater(parts.card()::focus);
  }

  @Override
  public void open(Entry entry) {
    parts.card().show(entry.key().event(), entry.key().day());
    Platform.runLater(parts.card()::focus);
  }

  @Override
  public void create(LocalDate day) {
    model.create(day, this::open);
  }

  @Override
  public void move(Entry entry, LocalDate to) {
    if (entry.key().day().isEmpty()) {
      move(entry, to, Reach.ONE);
    } else if (!model.isHeld(entry)) {
      new ReachPopup(messages)
          .ask(entry.title(), CalendarViewModel.day(to), board, reach -> move(entry, to, reach));
    }
  }

  private void move(Entry entry, LocalDate to, Reach reach) {
    model.move(entry, to, reach);
    board.select(entry.key());
  }

  @Override
  public void more(LocalDate day) {
    boolean month = model.stateProperty().get().view() == View.YEAR;
    model.show(month ? View.MONTH : View.WEEK, day);
  }

  @Override
  public void go(LocalDate day) {
    model.go(day);
  }
}
