package zveno.ui.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import zveno.text.TabText;
import zveno.ui.table.lines.Line;

/// Blocks of cells to and from the clipboard, as spreadsheets do it: copied cells go into any of
/// them with leading zeros kept; pasted ones begin at the first cell of the block. One cell, or a
/// block that fits into the selected one several times over, fills all of it.
///
/// @param <S> the record of a line
public final class CellClipboard<S> {
  private final TableView<Line<S>> table;
  private final CellBlock<S> block;

  CellClipboard(TableView<Line<S>> table, CellBlock<S> block) {
    this.table = table;
    this.block = block;
  }

  /// Puts the block on the clipboard.
  ///
  /// @return how many cells that were
  public int copy() {
    List<List<String>> cells = cells();
    ClipboardContent content = new ClipboardContent();
    content.putString(TabText.of(cells));
    content.putHtml(HtmlTable.of(cells));
    Clipboard.getSystemClipboard().setContent(content);
    return cells.stream().mapToInt(List::size).sum();
  }

  /// The texts of the block.
  List<List<String>> cells() {
    List<LineColumn<S>> columns = block.columns();
    return block.rows().stream()
        .map(row -> table.getItems().get(row))
        .filter(line -> line.record().isPresent())
        .map(line -> columns.stream().map(column -> column.text(line)).toList())
        .toList();
  }

  /// What the clipboard holds and where it would go; empty where it holds no text.
  public Optional<PastedCells<S>> paste() {
    Clipboard clipboard = Clipboard.getSystemClipboard();
    String text = Optional.ofNullable(clipboard.getString()).orElse("");
    int told = Optional.ofNullable(clipboard.getHtml()).map(HtmlTable::rows).orElse(0);
    return paste(ClipboardRows.of(TabText.read(text), told));
  }

  private Optional<PastedCells<S>> paste(List<List<String>> read) {
    if (read.isEmpty()) return Optional.empty();
    List<List<String>> cells = filling(read);
    int width = cells.stream().mapToInt(List::size).max().orElse(0);
    List<LineColumn<S>> hit = block.columnsToTheRight();
    List<Integer> written =
        IntStream.range(0, Math.min(width, hit.size()))
            .filter(place -> hit.get(place).isEditable())
            .boxed()
            .toList();
    List<String> skipped =
        hit.stream().limit(width).filter(c -> !c.isEditable()).map(c -> c.getText()).toList();
    return Optional.of(
        new PastedCells<>(
            rows(cells.size()),
            written.stream().map(place -> hit.get(place).field().id()).toList(),
            cells.stream().map(row -> texts(row, written)).toList(),
            skipped,
            Math.max(0, width - hit.size())));
  }

  private static List<String> texts(List<String> row, List<Integer> places) {
    return places.stream().filter(place -> place < row.size()).map(row::get).toList();
  }

  /// The clipboard as often as it fits into the block; one of uneven rows goes in once.
  private List<List<String>> filling(List<List<String>> read) {
    int height = block.records().size();
    int width = block.columns().size();
    int rows = read.size();
    int columns = read.stream().mapToInt(List::size).max().orElse(0);
    if (read.stream().anyMatch(row -> row.size() != columns)) return read;
    if (columns == 0 || height % rows != 0 || width % columns != 0) return read;
    List<List<String>> filled = new ArrayList<>();
    for (int r = 0; r < height; r++) {
      List<String> row = new ArrayList<>();
      for (int c = 0; c < width; c++) {
        row.add(read.get(r % rows).get(c % columns));
      }
      filled.add(row);
    }
    return filled;
  }

  private List<Optional<S>> rows(int count) {
    int first = block.rows().stream().findFirst().orElse(table.getItems().size());
    List<Optional<S>> rows = new ArrayList<>();
    for (int i = first; i < table.getItems().size() && rows.size() < count; i++) {
      Optional<S> record = table.getItems().get(i).record();
      if (record.isPresent()) rows.add(record);
    }
    while (rows.size() < count) rows.add(Optional.empty());
    return rows;
  }
}
