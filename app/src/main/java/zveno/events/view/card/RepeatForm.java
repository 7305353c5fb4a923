package zveno.events.view.card;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import zveno.events.series.Ending;
import zveno.events.series.Repeat;
import zveno.events.series.Skip;
import zveno.events.time.DateReader;
import zveno.settings.SchoolYear;
import zveno.text.Messages;
import zveno.text.RussianDate;
import zveno.ui.form.FieldRow;
import zveno.ui.form.FieldSection;

/// Asks how an event is to repeat: by what, each how many, until when, and what is passed over.
final class RepeatForm extends VBox {
  private static final int LAST_MONTH = 5;
  private static final int LAST_DAY = 31;

  private final Messages messages;
  private final ComboBox<RepeatStep> step = new ComboBox<>();
  private final TextField every = new TextField("1");
  private final TextField until = new TextField();
  private final CheckBox daysOff = new CheckBox();
  private final CheckBox vacations = new CheckBox();
  private final Button apply;
  private SchoolYear year;
  private Optional<LocalDate> first = Optional.empty();

  RepeatForm(Messages messages, SchoolYear year, BiConsumer<Repeat, Skip> done) {
    this.messages = messages;
    this.year = year;
    getStyleClass().add("card-body");
    step.setId("repeat-step");
    step.getItems().setAll(RepeatStep.values());
    step.setConverter(new Words());
    step.setValue(RepeatStep.WEEK);
    every.setId("repeat-every");
    every.setPrefColumnCount(3);
    until.setId("repeat-until");
    until.setPrefColumnCount(8);
    daysOff.setId("repeat-days-off");
    daysOff.setText(messages.get("plan.repeat.daysOff.option"));
    daysOff.setSelected(true);
    vacations.setId("repeat-vacations");
    vacations.setText(messages.get("plan.repeat.vacations.option"));
    apply = FieldSection.button("", () -> done.accept(repeat(), skip()), "accent");
    apply.setId("repeat-apply");
    until.setOnAction(e -> apply.fire());
    every.setOnAction(e -> apply.fire());
    every.textProperty().subscribe(typed -> look());
    until.textProperty().subscribe(typed -> look());
    getChildren()
        .addAll(
            new FieldRow(messages.get("plan.repeat.step.label"), step),
            new FieldRow(messages.get("plan.repeat.every.label"), every),
            new FieldRow(messages.get("plan.repeat.until.label"), until),
            new FieldRow(messages.get("plan.repeat.skip.label"), daysOff, vacations),
            new FieldRow("", apply));
  }

  /// Offers what is usual for an event that does not repeat yet.
  void offer(LocalDate day, SchoolYear now) {
    boolean other = !Optional.of(day).equals(first);
    first = Optional.of(day);
    year = now;
    apply.setText(messages.get("plan.repeat.button"));
    if (other) {
      until.setText(RussianDate.digits(LocalDate.of(now.to().getYear(), LAST_MONTH, LAST_DAY)));
    }
    look();
  }

  /// Shows how it repeats now.
  void show(LocalDate day, SchoolYear now, Repeat repeat, Skip skip) {
    first = Optional.of(day);
    year = now;
    apply.setText(messages.get("plan.repeatAll.button"));
    step.setValue(RepeatStep.of(repeat));
    every.setText(Integer.toString(repeat.interval()));
    until.setText(
        repeat.ending() instanceof Ending.Until(var last) ? RussianDate.digits(last) : "");
    daysOff.setSelected(skip.daysOff());
    vacations.setSelected(skip.vacations());
    look();
  }

  private Repeat repeat() {
    return step.getValue().from(first.orElseThrow(), interval().orElseThrow(), ending());
  }

  private Skip skip() {
    return new Skip(daysOff.isSelected(), vacations.isSelected());
  }

  private Ending ending() {
    return last().map(day -> (Ending) new Ending.Until(day)).orElseGet(Ending.Never::new);
  }

  private Optional<LocalDate> last() {
    return new DateReader(year).read(until.getText()).found().map(when -> when.date().last());
  }

  private Optional<Integer> interval() {
    try {
      int number = Integer.parseInt(every.getText().strip());
      return number >= 1 && number <= Repeat.LONGEST_INTERVAL
          ? Optional.of(number)
          : Optional.empty();
    } catch (NumberFormatException noNumber) {
      return Optional.empty();
    }
  }

  private void look() {
    boolean ends = until.getText().isBlank() || last().isPresent();
    apply.setDisable(first.isEmpty() || interval().isEmpty() || !ends);
  }

  private final class Words extends StringConverter<RepeatStep> {
    @Override
    public String toString(@Nullable RepeatStep value) {
      return value == null ? "" : messages.get("plan.repeatStep." + value);
    }

    @Override
    public RepeatStep fromString(String words) {
      throw new UnsupportedOperationException(words);
    }
  }
}
