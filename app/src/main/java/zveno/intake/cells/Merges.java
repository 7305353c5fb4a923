package zveno.intake.cells;

import java.util.List;

/// The cells of a sheet that are one. Excel keeps the value in the first of them only.
public record Merges(List<Block> blocks) {
  /// No cells that are one.
  public static final Merges NONE = new Merges(List.of());

  /// A block of cells that is one: rows as Excel shows them, columns counted from zero, both ends
  /// within.
  public record Block(int top, int bottom, int left, int right) {
    /// Whether it goes over several columns.
    boolean isWide() {
      return right > left;
    }

    /// Whether it is one column that goes down over several rows.
    public boolean goesDown() {
      return bottom > top && right == left;
    }

    boolean holds(int row, int column) {
      return top <= row && row <= bottom && left <= column && column <= right;
    }
  }

  /// Whether the cell goes over several columns.
  public boolean isWide(int row, int column) {
    return blocks.stream().anyMatch(block -> block.isWide() && block.holds(row, column));
  }
}
