package zveno.partners.view.card;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import zveno.text.Messages;
import zveno.ui.Icon;
import zveno.ui.form.FieldSection;

/// One step of the history: when, who and how, then what it did to each field.
final class PastStep extends VBox {
  private final Messages messages;
  private final CardEdits edits;
  private final CardContent.HistoryStep step;

  PastStep(Messages messages, CardEdits edits, CardContent.HistoryStep step) {
    this.messages = messages;
    this.edits = edits;
    this.step = step;
    getStyleClass().add("history-step");
    fill(step.most());
  }

  private void fill(int most) {
    List<CardContent.PastLine> fields = step.fields();
    getChildren().setAll(List.of(FieldSection.muted(step.when())));
    fields.stream().limit(most).map(this::line).forEach(getChildren()::add);
    int left = fields.size() - most;
    if (left <= 0) return;
    Button all =
        FieldSection.button(
            messages.get("partners.card.moreFields", left), () -> fill(fields.size()), "link");
    getChildren().add(all);
  }

  private Node line(CardContent.PastLine line) {
    Label field = new Label(line.field());
    field.getStyleClass().addAll("medium", "caption");
    Label values = new Label(values(line));
    for (Label label : List.of(field, values)) {
      label.setWrapText(true);
      label.setMinHeight(Region.USE_PREF_SIZE);
    }
    VBox text = new VBox(field, values);
    HBox.setHgrow(text, Priority.ALWAYS);
    HBox row = new HBox(text);
    row.getStyleClass().add("history-line");
    if (line.back().isPresent()) row.getChildren().add(back(line));
    return row;
  }

  private Button back(CardContent.PastLine line) {
    Button back =
        FieldSection.iconButton(
            Icon.RECOVER,
            line.before().isEmpty()
                ? messages.get("partners.giveBackNothing.button")
                : messages.get("partners.giveBack.button", line.before()),
            () -> edits.giveBack(step.change(), line));
    back.getStyleClass().add("give-back");
    return back;
  }

  private String values(CardContent.PastLine line) {
    // A record that came, or went, with nothing in it yet.
    if (line.before().isEmpty() && line.after().isEmpty()) {
      return messages.get("partners.card.blank");
    }
    String nothing = messages.get("partners.card.nothing");
    return messages.get(
        "partners.card.changed",
        line.before().isEmpty() ? nothing : line.before(),
        line.after().isEmpty() ? nothing : line.after());
  }
}
