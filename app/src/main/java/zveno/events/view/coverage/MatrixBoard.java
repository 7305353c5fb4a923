package zveno.events.view.coverage;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import zveno.events.coverage.Matrix;
import zveno.events.view.board.Colours;
import zveno.events.view.board.Letters;
import zveno.settings.SchoolYear;
import zveno.text.Messages;
import zveno.ui.Theme;
import zveno.ui.Tips;

/// Organisations by events as one picture of which only what is in sight is drawn.
final class MatrixBoard extends Region {
  private static final double LETTERS = 12;

  private final Messages messages;
  private final Theme theme;
  private final Consumer<UUID> event;
  private final Consumer<UUID> organization;
  private final Canvas canvas = new Canvas();
  private final Colours colours = new Colours(this::requestLayout);
  private final ScrollBar across = new ScrollBar();
  private final ScrollBar down = new ScrollBar();
  private final Tooltip tip = Tips.of("");
  private final DoubleProperty drawn = new SimpleDoubleProperty();
  private Optional<MatrixShape.Cell> over = Optional.empty();
  private MatrixShape shape = new MatrixShape(1, 0, 0, 0, 0, 0, 0);
  private MatrixShape.Cell focus = new MatrixShape.Cell(0, -1);
  private Matrix matrix;
  private MatrixWords words;
  private Letters letters;
  private boolean placing;

  /// @param event shows the card of an event
  /// @param organization shows the card of an organisation
  MatrixBoard(
      Messages messages,
      Theme theme,
      Matrix first,
      SchoolYear year,
      Consumer<UUID> event,
      Consumer<UUID> organization) {
    this.messages = messages;
    this.theme = theme;
    this.event = event;
    this.organization = organization;
    matrix = first;
    words = new MatrixWords(messages, year);
    letters = new Letters(theme.scaled(LETTERS));
    setId("coverage-matrix");
    getStyleClass().add("calendar-board");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.TEXT);
    setMinSize(0, 0);
    down.setOrientation(Orientation.VERTICAL);
    getChildren().addAll(colours, canvas, across, down);
    for (ScrollBar bar : new ScrollBar[] {across, down}) {
      bar.setFocusTraversable(false);
      bar.valueProperty().addListener((o, old, now) -> scrolled());
    }
    theme.percent().addListener((o, old, now) -> requestLayout());
    focusedProperty().addListener((o, old, now) -> paint());
    setOnKeyPressed(this::pressed);
    setOnScroll(this::wheel);
    setOnMouseMoved(this::moved);
    setOnMouseExited(gone -> tip(Optional.empty()));
    setOnMouseClicked(this::clicked);
  }

  /// Shows another matrix; the keys stay where there is such a cell.
  void show(Matrix now, SchoolYear year) {
    matrix = now;
    words = new MatrixWords(messages, year);
    focus =
        new MatrixShape.Cell(
            Math.min(focus.row(), matrix.members().size() - 1),
            Math.min(focus.column(), matrix.gatherings().size() - 1));
    if (focus.row() < 0 && focus.column() < 0) focus = new MatrixShape.Cell(0, -1);
    requestLayout();
  }

  /// Changes with every picture that was drawn: milliseconds that it took.
  DoubleProperty drawnProperty() {
    return drawn;
  }

  MatrixShape shape() {
    return shape;
  }

  /// Scrolls by so many pixels.
  void scrollBy(double x, double y) {
    across.setValue(shape.scrolled(shape.x() + x, shape.y()).x());
    down.setValue(shape.scrolled(shape.x(), shape.y() + y).y());
  }

  @Override
  protected void layoutChildren() {
    double bar = Math.ceil(down.prefWidth(-1));
    double width = Math.max(0, Math.floor(getWidth() - bar));
    double height = Math.max(0, Math.floor(getHeight() - bar));
    double size = theme.scaled(LETTERS);
    if (letters.size() != size) letters = new Letters(size);
    canvas.setWidth(width);
    canvas.setHeight(height);
    shape =
        new MatrixShape(
                theme.scaled(1),
                width,
                height,
                matrix.members().size(),
                matrix.gatherings().size(),
                0,
                0)
            .scrolled(shape.x(), shape.y());
    placing = true;
    place(across, shape.x(), shape.mostX(), shape.roomAcross());
    place(down, shape.y(), shape.mostY(), shape.roomDown());
    placing = false;
    across.resizeRelocate(shape.left(), height, shape.roomAcross(), bar);
    down.resizeRelocate(width, shape.top(), bar, shape.roomDown());
    paint();
  }

  private static void place(ScrollBar bar, double at, double most, double room) {
    bar.setMax(most);
    bar.setVisibleAmount(most <= 0 ? 1 : most * room / (most + room));
    bar.setBlockIncrement(room);
    bar.setUnitIncrement(40);
    bar.setValue(at);
    bar.setVisible(most > 0);
  }

  private void scrolled() {
    if (placing) return;
    shape = shape.scrolled(across.getValue(), down.getValue());
    paint();
  }

  private void paint() {
    long began = System.nanoTime();
    if (canvas.getWidth() < 1 || canvas.getHeight() < 1) return;
    new MatrixPainter(
            canvas.getGraphicsContext2D(),
            colours,
            letters,
            shape,
            words,
            matrix,
            isFocused() ? focus : MatrixShape.Cell.NOWHERE)
        .paint(isFocused());
    setAccessibleText(words.spoken(matrix, focus));
    drawn.set((System.nanoTime() - began) / 1e6);
  }

  private void pressed(KeyEvent key) {
    if (key.isAltDown() || key.isMetaDown() || key.isShiftDown()) return;
    int page = (int) Math.max(1, shape.roomDown() / shape.row() - 1);
    boolean whole = key.isControlDown();
    KeyCode code = key.getCode();
    // With Ctrl they turn the year.
    if (whole && (code == KeyCode.PAGE_UP || code == KeyCode.PAGE_DOWN)) return;
    switch (code) {
      case LEFT -> to(focus.row(), focus.column() - 1);
      case RIGHT -> to(focus.row(), focus.column() + 1);
      case UP -> to(focus.row() - 1, focus.column());
      case DOWN -> to(focus.row() + 1, focus.column());
      case PAGE_UP -> to(focus.row() - page, focus.column());
      case PAGE_DOWN -> to(focus.row() + page, focus.column());
      case HOME -> to(whole ? 0 : focus.row(), -1);
      case END -> to(whole ? shape.rows() - 1 : focus.row(), shape.columns() - 1);
      case ENTER -> open(focus);
      default -> {
        return;
      }
    }
    key.consume();
  }

  private void to(int row, int column) {
    int wantedRow = Math.max(-1, Math.min(row, shape.rows() - 1));
    int wantedColumn = Math.max(-1, Math.min(column, shape.columns() - 1));
    if (wantedRow < 0 && wantedColumn < 0) return;
    focus = new MatrixShape.Cell(wantedRow, wantedColumn);
    shape = shape.showing(focus);
    placing = true;
    across.setValue(shape.x());
    down.setValue(shape.y());
    placing = false;
    paint();
  }

  private void open(MatrixShape.Cell cell) {
    if (cell.column() >= 0 && cell.column() < shape.columns()) {
      event.accept(matrix.gatherings().get(cell.column()).event());
    } else if (cell.row() >= 0 && cell.row() < shape.rows()) {
      organization.accept(matrix.members().get(cell.row()).id());
    }
  }

  private void wheel(ScrollEvent turned) {
    double x = turned.isShiftDown() ? turned.getDeltaX() + turned.getDeltaY() : turned.getDeltaX();
    double y = turned.isShiftDown() ? 0 : turned.getDeltaY();
    scrollBy(-x, -y);
    turned.consume();
  }

  private void moved(MouseEvent mouse) {
    tip(shape.at(mouse.getX(), mouse.getY()));
  }

  private void tip(Optional<MatrixShape.Cell> cell) {
    if (cell.equals(over)) return;
    over = cell;
    Tooltip.uninstall(this, tip);
    tip.hide();
    cell.ifPresent(
        one -> {
          tip.setText(words.tip(matrix, one));
          Tooltip.install(this, tip);
        });
  }

  private void clicked(MouseEvent mouse) {
    requestFocus();
    if (mouse.getButton() != MouseButton.PRIMARY) return;
    shape
        .at(mouse.getX(), mouse.getY())
        .ifPresent(
            cell -> {
              to(cell.row(), cell.column());
              open(cell);
            });
  }
}
