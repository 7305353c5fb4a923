package zveno.ui.table.filter;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import zveno.text.Messages;
import zveno.text.RussianDate;
import zveno.ui.Icon;

/// Two fields for the first and the last day of a span. What is no day, and a span that ends before
/// it begins, is told below when the focus leaves the field or Enter is pressed.
final class DaySpan extends VBox {
  private final Messages messages;
  private final TextField from;
  private final TextField to;
  private final Label fault = new Label();

  /// Both ends; an empty one is open.
  record Days(Optional<LocalDate> from, Optional<LocalDate> to) {}

  /// @param changed hears of the days on every letter; of none where they cannot be read
  DaySpan(Messages messages, Days now, Consumer<Optional<Days>> changed) {
    this.messages = messages;
    from = field("filter-from", messages.get("ui.filter.from.prompt"), now.from());
    to = field("filter-to", messages.get("ui.filter.to.prompt"), now.to());
    HBox row = new HBox(from, new Label("–"), to);
    row.getStyleClass().add("card-row");
    fault.setId("filter-days-fault");
    fault.setWrapText(true);
    fault.setGraphic(Icon.WARNING.node("warning", "tiny"));
    fault.getStyleClass().add("field-doubt");
    fault.setMinHeight(Region.USE_PREF_SIZE);
    tell("");
    getChildren().addAll(row, fault);
    for (TextField field : new TextField[] {from, to}) {
      field
          .textProperty()
          .addListener(
              (o, old, typed) -> {
                if (fault.isVisible()) tell(fault());
                changed.accept(fault().isEmpty() ? Optional.of(days()) : Optional.empty());
              });
      field
          .focusedProperty()
          .subscribe(
              has -> {
                if (!has) tell(fault());
              });
      field.setOnAction(e -> tell(fault()));
    }
  }

  private static TextField field(String id, String prompt, Optional<LocalDate> day) {
    TextField field = new TextField(day.map(RussianDate::digits).orElse(""));
    field.setId(id);
    field.setPromptText(prompt);
    field.setAccessibleText(prompt);
    field.setPrefColumnCount(9);
    return field;
  }

  private Days days() {
    return new Days(RussianDate.parse(from.getText()), RussianDate.parse(to.getText()));
  }

  /// What is wrong, empty where nothing is.
  private String fault() {
    for (TextField field : new TextField[] {from, to}) {
      String typed = field.getText().strip();
      if (typed.isEmpty() || RussianDate.parse(typed).isPresent()) continue;
      return messages.get(
          RussianDate.isShaped(typed) ? "ui.filter.noSuchDay.error" : "ui.filter.noDay.error",
          typed);
    }
    Days days = days();
    boolean turned =
        days.from().isPresent()
            && days.to().isPresent()
            && days.to().get().isBefore(days.from().get());
    return turned ? messages.get("ui.filter.daysTurned.error") : "";
  }

  private void tell(String sentence) {
    fault.setText(sentence);
    fault.setVisible(!sentence.isEmpty());
    fault.setManaged(!sentence.isEmpty());
    from.setAccessibleHelp(sentence.isEmpty() ? null : sentence);
    to.setAccessibleHelp(sentence.isEmpty() ? null : sentence);
  }
}
