package zveno.pairing.view.plan;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import zveno.pairing.kept.KeptSchool;
import zveno.pairing.kept.Side;
import zveno.pairing.view.bench.BenchViewModel;
import zveno.text.Messages;
import zveno.ui.Icon;
import zveno.ui.Tips;
import zveno.ui.table.SuggestField;

/// Adds schools to one side: a button that becomes a field, which offers the schools of the base
/// and takes any other name. Enter adds and waits for the next, Esc or leaving the field ends.
final class AddSchoolRow extends HBox {
  private final BenchViewModel bench;
  private final Side side;
  private final Button button;
  private final SuggestField field = new SuggestField(this::choices);
  private List<String> known = List.of();

  AddSchoolRow(Messages messages, BenchViewModel bench, Side side) {
    this.bench = bench;
    this.side = side;
    boolean donor = side == Side.DONOR;
    String words =
        messages.get(donor ? "pairing.addDonor.command" : "pairing.addRecipient.command");
    getStyleClass().add("add-school");
    button = new Button(messages.get("pairing.addSchool.button"), Icon.PLUS.node());
    button.setId(donor ? "add-donor" : "add-recipient");
    button.getStyleClass().addAll("flat", "small");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setAccessibleText(words);
    Tips.add(button, words);
    button.setOnAction(e -> begin());
    field.setId(donor ? "new-donor" : "new-recipient");
    field.setAccessibleText(words);
    field.setPromptText(messages.get("pairing.addSchool.prompt"));
    field.setMinWidth(0);
    HBox.setHgrow(field, Priority.ALWAYS);
    field.setOnAction(e -> take());
    field.addEventHandler(KeyEvent.KEY_PRESSED, this::escape);
    field
        .focusedProperty()
        .addListener(
            (o, had, has) -> {
              if (!has) end();
            });
    getChildren().add(button);
  }

  /// Lets the user type a name.
  void begin() {
    bench.known(names -> known = names);
    field.begin("");
    getChildren().setAll(field);
    field.requestFocus();
  }

  private List<String> choices() {
    List<String> there =
        bench.round().map(side::schools).orElse(List.of()).stream().map(KeptSchool::name).toList();
    return known.stream().filter(name -> !there.contains(name)).toList();
  }

  private void take() {
    field.take();
    bench.steps().add(side, field.getText());
    field.begin("");
  }

  private void escape(KeyEvent event) {
    if (event.getCode() != KeyCode.ESCAPE) return;
    end();
    button.requestFocus();
    event.consume();
  }

  private void end() {
    field.hide();
    getChildren().setAll(button);
  }
}
