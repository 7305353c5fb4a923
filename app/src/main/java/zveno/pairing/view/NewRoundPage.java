package zveno.pairing.view;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import zveno.text.Messages;

/// A round by hand: its name and the schools of both sides, one a line.
final class NewRoundPage extends VBox {
  private final Messages messages;
  private final TextField name = new TextField();
  private final TextArea recipients;
  private final TextArea donors;
  private final Button create;

  /// @param leave goes back to the list
  /// @param made gets the round
  NewRoundPage(Messages messages, RoundsViewModel model, Runnable leave, Consumer<UUID> made) {
    this.messages = messages;
    getStyleClass().add("new-round");
    Label title = new Label(messages.get("pairing.newRound.title"));
    title.getStyleClass().add("title");
    Label hint = new Label(messages.get("pairing.newRound.hint"));
    hint.getStyleClass().add("muted");
    hint.setWrapText(true);
    hint.setMinHeight(Region.USE_PREF_SIZE);
    name.setId("round-name");
    name.setAccessibleText(messages.get("pairing.name.column"));
    name.setPromptText(messages.get("pairing.newRound.name"));
    recipients = area("round-recipients", "pairing.recipients.title");
    donors = area("round-donors", "pairing.donors.title");
    HBox sides =
        new HBox(
            side("pairing.recipients.title", recipients), side("pairing.donors.title", donors));
    sides.getStyleClass().add("new-sides");
    VBox.setVgrow(sides, Priority.ALWAYS);
    create = new Button(messages.get("pairing.create.button"));
    create.setId("create-round");
    create.getStyleClass().add("accent");
    create.setOnAction(
        e ->
            model.create(
                name.getText(),
                RoundsViewModel.schools(recipients.getText()),
                RoundsViewModel.schools(donors.getText()),
                made));
    Button back = new Button(messages.get("pairing.toRounds.command"));
    back.setOnAction(e -> leave.run());
    HBox buttons = new HBox(create, back);
    buttons.getStyleClass().add("card-row");
    getChildren().addAll(title, hint, name, sides, buttons);
    for (TextArea area : List.of(recipients, donors)) {
      area.textProperty().subscribe(text -> ready());
    }
  }

  private void ready() {
    create.setDisable(
        RoundsViewModel.schools(recipients.getText()).isEmpty()
            || RoundsViewModel.schools(donors.getText()).isEmpty());
  }

  private TextArea area(String id, String key) {
    TextArea area = new TextArea();
    area.setId(id);
    area.setAccessibleText(messages.get(key));
    area.setPromptText(messages.get("pairing.newRound.prompt"));
    VBox.setVgrow(area, Priority.ALWAYS);
    return area;
  }

  private VBox side(String key, TextArea area) {
    Label title = new Label(messages.get(key));
    title.getStyleClass().add("strong");
    VBox side = new VBox(title, area);
    side.getStyleClass().add("new-side");
    HBox.setHgrow(side, Priority.ALWAYS);
    return side;
  }

  /// Begins with empty fields.
  void begin() {
    name.clear();
    recipients.clear();
    donors.clear();
    name.requestFocus();
  }
}
