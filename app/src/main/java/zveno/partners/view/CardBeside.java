package zveno.partners.view;

import java.util.UUID;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import zveno.ui.table.RecordTable;

/// The card beside the table: it follows the selection while it is open, and Esc leads back to the
/// row.
final class CardBeside {
  private final RecordTable<PartnerLine> table;
  private final PartnerDrawer card;

  CardBeside(RecordTable<PartnerLine> table, PartnerDrawer card) {
    this.table = table;
    this.card = card;
  }

  /// Opens the card of a partner and selects it where it is in sight.
  void show(UUID partner) {
    table.editing().keep();
    // A row that stays selected would take the card back when the table is read again.
    if (table.selection().select(partner) < 0) table.view().getSelectionModel().clearSelection();
    card.show(partner);
    Platform.runLater(card::focus);
  }

  /// Opens the card of the current row.
  void openCurrent() {
    table.editing().keep();
    table
        .selection()
        .current()
        .ifPresent(
            line -> {
              card.show(line.id());
              card.focus();
            });
  }

  /// @param both holds the table and the card
  void follow(Node both) {
    table.editing().onOpen(this::openCurrent);
    table
        .view()
        .getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            line -> {
              if (line == null || !card.openProperty().get()) return;
              line.record().ifPresent(shown -> card.show(shown.id()));
            });
    card.openProperty()
        .subscribe(
            open -> {
              if (!open) Platform.runLater(table.view()::requestFocus);
            });
    both.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() != KeyCode.ESCAPE || !card.openProperty().get()) return;
          card.close();
          event.consume();
        });
  }
}
