package zveno.ui.table.lines;

/// A colour of a line; every one has a sign of its own, so that nothing is told by colour alone.
public enum RowColour {
  RED,
  YELLOW,
  GREEN,
  BLUE
}
