package zveno.ui.table;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.TableCell;
import zveno.ui.table.lines.Line;
import zveno.ui.table.lines.LineField;

/// A column as a screen describes it.
///
/// @param width in pixels at 100 %
/// @param visible whether it is in sight until the user says otherwise
/// @param editable whether its cells can be typed into
/// @param fixed whether it stays in its place and gives no order
/// @param styles style classes of its cells and, for `number`, of its heading
/// @param cell makes its cells
public record Column<S>(
    LineField<S> field,
    double width,
    boolean visible,
    boolean editable,
    boolean fixed,
    List<String> styles,
    Function<TableEditing<S>, TableCell<Line<S>, String>> cell) {
  static final String NUMBER = "number";

  /// A column of text that is only read.
  public static <S> Column<S> read(LineField<S> field, double width, String... styles) {
    return new Column<>(field, width, true, false, false, List.of(styles), ReadCell::new);
  }

  /// A column of text that is only read.
  public static <S> Column<S> read(
      String id, String heading, Function<S, String> text, double width, String... styles) {
    return read(LineField.text(id, heading, text), width, styles);
  }

  /// A column that is edited in place.
  public static <S> Column<S> edited(
      LineField<S> field, double width, Function<TableEditing<S>, InPlaceCell<S>> cell) {
    return new Column<>(field, width, true, true, false, List.of(), cell::apply);
  }

  /// The same column with cells of its own.
  public Column<S> cells(Function<TableEditing<S>, TableCell<Line<S>, String>> own) {
    return new Column<>(field, width, visible, editable, fixed, styles, own);
  }

  /// The same column in these styles.
  public Column<S> styled(String... own) {
    return new Column<>(field, width, visible, editable, fixed, List.of(own), cell);
  }

  /// The same column, always in its place and no order of the lines.
  public Column<S> stays() {
    return new Column<>(field, width, visible, editable, true, styles, cell);
  }

  /// The same column, out of sight until the user wants it.
  public Column<S> hidden() {
    return new Column<>(field, width, false, editable, fixed, styles, cell);
  }
}
