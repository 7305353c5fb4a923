package zveno.partners.view.card;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import zveno.text.Messages;
import zveno.ui.form.FieldSection;

/// What became of the partner, field by field, the newest steps first; older ones come when they
/// are asked for.
final class PastSection extends VBox {
  private static final int PAGE = 20;

  private final Messages messages;
  private final CardEdits edits;
  private final VBox steps;
  private final Button more;
  private List<CardContent.HistoryStep> history = List.of();
  private int shown = PAGE;

  PastSection(Messages messages, CardEdits edits) {
    this.messages = messages;
    this.edits = edits;
    FieldSection section = new FieldSection(messages.get("partners.cardHistory.title")).ofBlocks();
    steps = section.body();
    more = FieldSection.button(messages.get("partners.olderSteps.button"), this::older);
    more.setId("older-steps");
    getChildren().addAll(section, more);
    getStyleClass().add("card-section");
  }

  /// Shows the history; another partner's begins with its newest steps.
  void show(List<CardContent.HistoryStep> now, boolean another) {
    if (another) shown = PAGE;
    if (!another && now.equals(history)) return;
    history = now;
    fill();
  }

  private void older() {
    shown += PAGE;
    fill();
  }

  private void fill() {
    steps
        .getChildren()
        .setAll(
            history.stream()
                .limit(shown)
                .map(step -> new PastStep(messages, edits, step))
                .toList());
    boolean left = history.size() > shown;
    more.setVisible(left);
    more.setManaged(left);
  }
}
