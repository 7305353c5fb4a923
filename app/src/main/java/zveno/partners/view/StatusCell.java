package zveno.partners.view;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import org.jspecify.annotations.Nullable;
import zveno.ui.table.InPlaceCell;
import zveno.ui.table.TableEditing;

/// How the agreements of a partner stand.
final class StatusCell extends InPlaceCell<PartnerLine> {
  StatusCell(TableEditing<PartnerLine> editing) {
    super(editing, (line, typed) -> {}, line -> List.of());
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
  }

  @Override
  protected @Nullable Node mark(PartnerLine line) {
    return StatusBadge.of(line.status(), line.statusText());
  }
}
