package zveno.changes.view;

import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/// What a change was; struck through when it was taken back.
final class HistoryCell extends TableCell<HistoryLine, String> {
  private static final PseudoClass TAKEN_BACK = PseudoClass.getPseudoClass("taken-back");

  HistoryCell() {
    getStyleClass().add("history-what");
  }

  @Override
  protected void updateItem(@Nullable String text, boolean empty) {
    super.updateItem(text, empty);
    setText(empty ? null : text);
    HistoryLine line = getTableRow() == null ? null : getTableRow().getItem();
    pseudoClassStateChanged(TAKEN_BACK, !empty && line != null && line.takenBack());
  }
}
