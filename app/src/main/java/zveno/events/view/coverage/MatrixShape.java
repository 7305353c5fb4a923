package zveno.events.view.coverage;

import java.util.Optional;
import zveno.events.view.board.Box;

/// Where everything of a matrix stands: the heading and the first columns stay, the rest scrolls.
///
/// @param unit pixels of what is one pixel at 100 %
/// @param x how far the columns are scrolled
/// @param y how far the rows are scrolled
record MatrixShape(
    double unit, double width, double height, int rows, int columns, double x, double y) {
  private static final double ROW = 28;
  private static final double COLUMN = 38;
  private static final double NUMBER = 56;
  private static final double TITLE = 112;
  private static final double DAY = 20;
  private static final double TOTAL = 24;
  private static final double NAME = 300;
  private static final double NAME_SHARE = 0.34;

  /// Where a row and a column meet; -1 for the heading and for the names.
  record Cell(int row, int column) {
    /// No cell of any matrix.
    static final Cell NOWHERE = new Cell(-2, -2);
  }

  double row() {
    return Math.floor(ROW * unit);
  }

  double column() {
    return Math.floor(COLUMN * unit);
  }

  double number() {
    return Math.floor(NUMBER * unit);
  }

  double name() {
    return Math.floor(Math.min(NAME * unit, width * NAME_SHARE));
  }

  double title() {
    return Math.floor(TITLE * unit);
  }

  double day() {
    return Math.floor(DAY * unit);
  }

  double total() {
    return Math.floor(TOTAL * unit);
  }

  /// Where the columns that scroll begin.
  double left() {
    return name() + 2 * number();
  }

  /// Where the rows that scroll begin.
  double top() {
    return title() + day() + total();
  }

  double roomAcross() {
    return Math.max(0, width - left());
  }

  double roomDown() {
    return Math.max(0, height - top());
  }

  double mostX() {
    return Math.max(0, columns * column() - roomAcross());
  }

  double mostY() {
    return Math.max(0, rows * row() - roomDown());
  }

  int firstRow() {
    return (int) Math.floor(y / row());
  }

  int lastRow() {
    return (int) Math.min(rows - 1.0, Math.floor((y + roomDown()) / row()));
  }

  int firstColumn() {
    return (int) Math.floor(x / column());
  }

  int lastColumn() {
    return (int) Math.min(columns - 1.0, Math.floor((x + roomAcross()) / column()));
  }

  /// Where the last column in sight ends.
  double right() {
    return Math.min(width, columnAt(columns));
  }

  double rowAt(int number) {
    return top() + number * row() - y;
  }

  double columnAt(int number) {
    return left() + number * column() - x;
  }

  /// What is at this point.
  Optional<Cell> at(double px, double py) {
    int column = px < left() ? -1 : (int) Math.floor((px - left() + x) / column());
    int row = py < top() ? -1 : (int) Math.floor((py - top() + y) / row());
    boolean corner = column < 0 && row < 0;
    return corner || column >= columns || row >= rows
        ? Optional.empty()
        : Optional.of(new Cell(row, column));
  }

  Box box(Cell cell) {
    double fromX = cell.column() < 0 ? 0 : columnAt(cell.column());
    double fromY = cell.row() < 0 ? 0 : rowAt(cell.row());
    return new Box(
        fromX, fromY, cell.column() < 0 ? left() : column(), cell.row() < 0 ? top() : row());
  }

  /// Scrolled as little as it takes to see a cell.
  MatrixShape showing(Cell cell) {
    double toX = x;
    double toY = y;
    if (cell.column() >= 0) {
      toX = Math.max(toX, (cell.column() + 1) * column() - roomAcross());
      toX = Math.min(toX, cell.column() * column());
    }
    if (cell.row() >= 0) {
      toY = Math.max(toY, (cell.row() + 1) * row() - roomDown());
      toY = Math.min(toY, cell.row() * row());
    }
    return scrolled(toX, toY);
  }

  MatrixShape scrolled(double toX, double toY) {
    return new MatrixShape(
        unit, width, height, rows, columns, clamp(toX, mostX()), clamp(toY, mostY()));
  }

  private static double clamp(double at, double most) {
    return Math.floor(Math.max(0, Math.min(at, most)));
  }
}
