package zveno.partners.view;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import org.jspecify.annotations.Nullable;
import zveno.ui.Icon;
import zveno.ui.table.InPlaceCell;
import zveno.ui.table.TableEditing;

/// How many files hang on a partner.
final class FilesCell extends InPlaceCell<PartnerLine> {
  FilesCell(TableEditing<PartnerLine> editing) {
    super(editing, (line, typed) -> {}, line -> List.of());
    setContentDisplay(ContentDisplay.LEFT);
  }

  @Override
  protected @Nullable Node mark(PartnerLine line) {
    return line.filesText().isEmpty() ? null : Icon.ATTACH.node("row-icon");
  }
}
