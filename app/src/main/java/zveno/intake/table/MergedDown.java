package zveno.intake.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import zveno.intake.cells.Cell;
import zveno.intake.cells.Merges;
import zveno.intake.cells.Merges.Block;
import zveno.intake.cells.SheetRow;

/// Gives the rows below a cell that goes down over them what stands in it: a partner with two
/// contacts is often two rows with one name.
final class MergedDown {
  private final Map<Integer, List<Block>> byTop = new HashMap<>();
  private final Map<Block, Cell> open = new HashMap<>();

  /// @param below blocks that begin in the heading or above it say nothing of rows
  MergedDown(Merges merges, int below) {
    for (Block block : merges.blocks()) {
      if (!block.goesDown() || block.top() <= below) continue;
      byTop.computeIfAbsent(block.top(), row -> new ArrayList<>()).add(block);
    }
  }

  /// The row as its reader sees it. Rows come in order.
  SheetRow of(SheetRow row) {
    if (byTop.isEmpty()) return row;
    open.keySet().removeIf(block -> block.bottom() < row.number());
    for (Block block : byTop.getOrDefault(row.number(), List.of())) {
      Cell cell = row.cell(block.left());
      if (cell != null) open.put(block, cell);
    }
    if (open.isEmpty()) return row;
    List<@Nullable Cell> cells = new ArrayList<>(row.cells());
    open.forEach((block, cell) -> fill(cells, block.left(), cell));
    return new SheetRow(row.number(), cells);
  }

  private static void fill(List<@Nullable Cell> cells, int column, Cell cell) {
    while (cells.size() <= column) cells.add(null);
    if (cells.get(column) == null) cells.set(column, cell);
  }
}
