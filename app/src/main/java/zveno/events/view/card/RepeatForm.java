package zveno.events.view.card;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import zveno.events.Membership;
import zveno.events.series.Ending;
import zveno.events.series.NthWeekday;
import zveno.events.series.Repeat;
import zveno.events.series.Skip;
import zveno.settings.SchoolYear;
import zveno.text.Messages;
import zveno.text.RussianDate;
import zveno.ui.form.FieldRow;
import zveno.ui.form.FieldSection;

/// Asks how an event is to repeat: by what, on which days of the week, each how many, until when,
/// what is passed over, and whether the same people come. What a rule says beside that stays.
final class RepeatForm extends VBox {
  private static final int LAST_MONTH = 5;
  private static final int LAST_DAY = 31;

  private final Messages messages;
  private final ComboBox<RepeatStep> step = new ComboBox<>();
  private final WeekDays weekDays;
  private final FieldRow weekRow;
  private final TextField every = new TextField("1");
  private final TextField until = new TextField();
  private final CheckBox daysOff = new CheckBox();
  private final CheckBox vacations = new CheckBox();
  private final ComboBox<Optional<Membership>> members = new ComboBox<>();
  private final Button apply;
  private SchoolYear year;
  private Optional<LocalDate> first = Optional.empty();
  private Optional<Repeat> kept = Optional.empty();

  /// Takes what was asked for.
  interface Done {
    void repeat(Repeat rule, Skip skip, Optional<Membership> membership);
  }

  RepeatForm(Messages messages, SchoolYear year, Done done) {
    this.messages = messages;
    this.year = year;
    getStyleClass().add("card-body");
    step.setId("repeat-step");
    step.getItems().setAll(RepeatStep.values());
    step.setConverter(words(one -> messages.get("plan.repeatStep." + one)));
    weekDays = new WeekDays(messages);
    weekRow = new FieldRow(messages.get("plan.repeat.weekDays.label"), weekDays);
    every.setId("repeat-every");
    every.setPrefColumnCount(3);
    until.setId("repeat-until");
    until.setPrefColumnCount(8);
    until.setPromptText(messages.get("plan.repeat.until.prompt"));
    daysOff.setId("repeat-days-off");
    daysOff.setText(messages.get("plan.repeat.daysOff.option"));
    daysOff.setSelected(true);
    vacations.setId("repeat-vacations");
    vacations.setText(messages.get("plan.repeat.vacations.option"));
    members();
    apply =
        FieldSection.button("", () -> done.repeat(repeat(), skip(), members.getValue()), "accent");
    apply.setId("repeat-apply");
    until.setOnAction(e -> apply.fire());
    every.setOnAction(e -> apply.fire());
    every.textProperty().subscribe(typed -> look());
    until.textProperty().subscribe(typed -> look());
    step.valueProperty().subscribe(now -> look());
    step.setValue(RepeatStep.WEEK);
    getChildren()
        .addAll(
            new FieldRow(messages.get("plan.repeat.step.label"), step),
            weekRow,
            new FieldRow(messages.get("plan.repeat.every.label"), every),
            new FieldRow(messages.get("plan.repeat.until.label"), until),
            new FieldRow(messages.get("plan.repeat.skip.label"), daysOff, vacations),
            new FieldRow(messages.get("plan.repeat.members.label"), members),
            new FieldRow("", apply));
  }

  private void members() {
    members.setId("repeat-members");
    members.setConverter(words(this::word));
    members.getItems().add(Optional.empty());
    for (Membership one : Membership.values()) members.getItems().add(Optional.of(one));
    members.setValue(Optional.empty());
  }

  private String word(Optional<Membership> who) {
    return who.map(one -> messages.get("plan.membership." + one))
        .orElseGet(() -> messages.get("plan.membershipUnknown.option"));
  }

  /// Offers what is usual for an event that does not repeat yet.
  void offer(LocalDate day, SchoolYear now) {
    boolean other = !Optional.of(day).equals(first);
    first = Optional.of(day);
    kept = Optional.empty();
    year = now;
    apply.setText(messages.get("plan.repeat.button"));
    if (other) {
      until.setText(RussianDate.digits(LocalDate.of(now.to().getYear(), LAST_MONTH, LAST_DAY)));
      weekDays.show(day.getDayOfWeek(), Set.of());
    }
    look();
  }

  /// Shows how it repeats now.
  void show(LocalDate day, SchoolYear now, Repeat repeat, Skip skip, Optional<Membership> who) {
    first = Optional.of(day);
    kept = Optional.of(repeat);
    year = now;
    apply.setText(messages.get("plan.repeatAll.button"));
    step.setValue(RepeatStep.of(repeat));
    weekDays.show(
        day.getDayOfWeek(),
        repeat.weekdays().stream().map(NthWeekday::day).collect(Collectors.toSet()));
    every.setText(Integer.toString(repeat.interval()));
    until.setText(new EndingText(messages, now).of(repeat.ending()));
    daysOff.setSelected(skip.daysOff());
    vacations.setSelected(skip.vacations());
    members.setValue(who);
    look();
  }

  private Repeat repeat() {
    RepeatStep chosen = step.getValue();
    Repeat like =
        kept.filter(now -> RepeatStep.of(now) == chosen)
            .orElseGet(() -> chosen.from(first.orElseThrow(), 1));
    return new Repeat(
        like.frequency(),
        interval().orElseThrow(),
        like.months(),
        like.monthDays(),
        chosen == RepeatStep.WEEK ? week() : like.weekdays(),
        like.weekStart(),
        ending().orElseThrow());
  }

  private List<NthWeekday> week() {
    Set<DayOfWeek> days = weekDays.chosen();
    return days.stream().map(NthWeekday::every).toList();
  }

  private Skip skip() {
    return new Skip(daysOff.isSelected(), vacations.isSelected());
  }

  private Optional<Ending> ending() {
    return new EndingText(messages, year).read(until.getText());
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
    boolean week = step.getValue() == RepeatStep.WEEK;
    weekRow.setVisible(week);
    weekRow.setManaged(week);
    apply.setDisable(first.isEmpty() || interval().isEmpty() || ending().isEmpty());
  }

  private static <T> StringConverter<T> words(Function<T, String> words) {
    return new StringConverter<>() {
      @Override
      public String toString(@Nullable T value) {
        return value == null ? "" : words.apply(value);
      }

      @Override
      public T fromString(String typed) {
        throw new UnsupportedOperationException(typed);
      }
    };
  }
}
