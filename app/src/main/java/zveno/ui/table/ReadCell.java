package zveno.ui.table;

import java.util.List;

/// A cell of text that is only read.
final class ReadCell<S> extends InPlaceCell<S> {
  ReadCell(TableEditing<S> editing) {
    super(editing, (record, typed) -> {}, record -> List.of());
  }
}
