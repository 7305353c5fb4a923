package zveno.partners.view;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.stage.Popup;
import zveno.partners.PartnerField;
import zveno.partners.view.bulk.BulkEdit;
import zveno.partners.view.bulk.BulkEditPanel;
import zveno.text.Messages;
import zveno.ui.table.RecordTable;

/// Opens the change of one field in all selected partners; Esc and a click beside it leave
/// everything as it was.
record BulkPopup(
    Messages messages,
    PartnersViewModel model,
    RecordTable<PartnerLine> table,
    FieldChoices choices) {

  /// @param over the panel stands in the middle over it
  void open(Node over) {
    List<PartnerLine> lines = table.selection().rows();
    Popup popup = new Popup();
    popup.setAutoHide(true);
    popup.setHideOnEscape(true);
    BulkEditPanel panel =
        new BulkEditPanel(
            messages,
            new BulkEditPanel.Source(field -> cells(lines, field), choices::of),
            current(),
            edit -> {
              popup.hide();
              model.edits().edit(edit.rows(cells(lines, edit.field())));
            });
    popup.getContent().add(panel);
    Bounds room = over.localToScreen(over.getBoundsInLocal());
    if (room == null) return;
    popup.setOnShown(
        e -> {
          popup.setX(room.getCenterX() - popup.getWidth() / 2);
          popup.setY(room.getCenterY() - popup.getHeight() / 2);
        });
    popup.show(over, room.getMinX(), room.getMinY());
    panel.first().requestFocus();
  }

  /// The field of the current column, where it can be written.
  private PartnerField current() {
    return table.block().fields().stream()
        .flatMap(field -> PartnerField.of(field).stream())
        .findFirst()
        .orElse(PartnerField.TYPE);
  }

  private static List<BulkEdit.Cell> cells(List<PartnerLine> lines, PartnerField field) {
    return lines.stream()
        .map(line -> new BulkEdit.Cell(line.id(), line.name(), line.cell(field)))
        .toList();
  }
}
