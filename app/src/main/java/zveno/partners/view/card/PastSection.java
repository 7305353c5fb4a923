package zveno.partners.view.card;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import zveno.text.Messages;

/// What became of the partner.
final class PastSection extends VBox {
  private final VBox steps;

  PastSection(Messages messages) {
    CardSection section = new CardSection(messages.get("partners.cardHistory.title"));
    steps = section.body();
    getChildren().add(section);
  }

  void show(List<CardContent.HistoryStep> history) {
    steps.getChildren().setAll(history.stream().map(PastSection::step).toList());
  }

  private static VBox step(CardContent.HistoryStep step) {
    VBox box = new VBox(CardSection.muted(step.when()));
    for (String sentence : step.what()) {
      Label label = new Label(sentence);
      label.setWrapText(true);
      label.setMinHeight(Region.USE_PREF_SIZE);
      box.getChildren().add(label);
    }
    box.getStyleClass().add("history-step");
    return box;
  }
}
