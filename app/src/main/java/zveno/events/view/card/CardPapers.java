package zveno.events.view.card;

import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import zveno.events.view.papers.EventPaper;
import zveno.events.view.papers.PaperCommands;
import zveno.text.Messages;

/// The papers about the event of the card. Certificates wait for names and say so.
final class CardPapers {
  private final Messages messages;
  private final MenuButton button;
  private final MenuItem certificates;

  CardPapers(EventCardModel model) {
    messages = model.means().messages();
    button =
        new PaperCommands(
                messages,
                model.means().papers(),
                new ReadOnlyBooleanWrapper(true).getReadOnlyProperty(),
                () -> model.contentProperty().get().map(EventContent::event))
            .button();
    button.setId("event-papers");
    certificates = button.getItems().getLast();
  }

  MenuButton button() {
    return button;
  }

  void show(EventContent content) {
    boolean nobody = content.attendance().people().isEmpty();
    certificates.setDisable(nobody);
    certificates.setText(
        messages.get(nobody ? "plan.noNames.item" : EventPaper.CERTIFICATES.textKey()));
  }
}
