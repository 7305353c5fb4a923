package zveno.tables;

import java.time.LocalDate;

/// What stands in a cell.
public sealed interface Cell {
  Cell EMPTY = new Empty();

  /// Nothing.
  record Empty() implements Cell {}

  /// A text; never a formula, whatever it begins with.
  record Text(String text) implements Cell {}

  /// A day.
  record Day(LocalDate day) implements Cell {}

  static Cell of(String text) {
    return text.isEmpty() ? EMPTY : new Text(text);
  }
}
