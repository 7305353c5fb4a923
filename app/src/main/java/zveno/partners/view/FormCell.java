package zveno.partners.view;

import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import org.jspecify.annotations.Nullable;
import zveno.ui.Tips;
import zveno.ui.table.InPlaceCell;
import zveno.ui.table.TableEditing;

/// The form of interaction; the tooltip says what it follows from.
final class FormCell extends InPlaceCell<PartnerLine> {
  FormCell(TableEditing<PartnerLine> editing) {
    super(editing, (line, typed) -> {}, line -> java.util.List.of());
    setContentDisplay(ContentDisplay.LEFT);
  }

  @Override
  protected @Nullable Node mark(PartnerLine line) {
    setText(capital(line.formText()));
    setTooltip(Tips.of(line.formReason()));
    setAccessibleHelp(line.formReason());
    return FormIcon.of(line.form()).node("row-icon");
  }

  private static String capital(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
  }
}
