package zveno.changes.view;

import java.util.List;
import javafx.css.PseudoClass;
import org.jspecify.annotations.Nullable;
import zveno.ui.table.InPlaceCell;
import zveno.ui.table.TableEditing;

/// What a change was; struck through when it was taken back.
final class HistoryCell extends InPlaceCell<HistoryLine> {
  private static final PseudoClass TAKEN_BACK = PseudoClass.getPseudoClass("taken-back");

  HistoryCell(TableEditing<HistoryLine> editing) {
    super(editing, (line, typed) -> {}, line -> List.of());
    getStyleClass().add("history-what");
  }

  @Override
  protected void updateItem(@Nullable String text, boolean empty) {
    super.updateItem(text, empty);
    pseudoClassStateChanged(TAKEN_BACK, record().filter(HistoryLine::takenBack).isPresent());
  }
}
