package zveno.events.view.board;

/// A place on the board, in pixels.
public record Box(double x, double y, double width, double height) {
  public boolean holds(double px, double py) {
    return px >= x && px < x + width && py >= y && py < y + height;
  }

  public double right() {
    return x + width;
  }

  public double bottom() {
    return y + height;
  }
}
