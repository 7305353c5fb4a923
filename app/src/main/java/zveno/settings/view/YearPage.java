package zveno.settings.view;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import zveno.settings.BaseSetting;
import zveno.settings.Said;
import zveno.settings.SchoolYear;
import zveno.settings.SchoolYears;
import zveno.text.Messages;
import zveno.ui.Icon;
import zveno.ui.form.FieldRow;
import zveno.ui.form.FieldSection;
import zveno.ui.form.FormField;
import zveno.ui.form.Segments;

/// The school year, and how long before its end an agreement is told of.
public final class YearPage implements SettingsPage {
  private static final int AUTO = 0;

  private final Messages messages;
  private final SaidModel model;
  private final Supplier<LocalDate> today;
  private final Segments<Integer> years;
  private final VBox root = new VBox();

  public YearPage(Messages messages, SaidModel model, Supplier<LocalDate> today) {
    this.messages = messages;
    this.model = model;
    this.today = today;
    years =
        new Segments<>(
            year -> model.set(BaseSetting.YEAR, year == AUTO ? "" : Integer.toString(year)));
    years.setId("years");
    model.saidProperty().subscribe(this::show);
    FieldSection year = new FieldSection(messages.get("settings.year.section"));
    year.body()
        .getChildren()
        .addAll(
            field(BaseSetting.YEAR_BEGINS, Spelling.DAY, List.of()),
            new FieldRow(messages.get("settings.field.year.current"), years),
            FieldSection.muted(messages.get("settings.year.hint")));
    FieldSection terms = new FieldSection(messages.get("settings.terms.section"));
    Spelling days =
        Spelling.number(1, Said.LONGEST_WARNING, Said.USUAL_WARNING, "settings.badDays.doubt");
    terms
        .body()
        .getChildren()
        .addAll(
            field(BaseSetting.WARN_DAYS, days, List.of("30", "60", "90")),
            FieldSection.muted(messages.get("settings.warn.hint")));
    root.getStyleClass().add("settings-sections");
    root.getChildren().addAll(year, terms);
  }

  private FormField field(BaseSetting setting, Spelling spelling, List<String> offered) {
    return new SaidField(messages, model, setting, spelling, offered).node();
  }

  private void show(Said said) {
    SchoolYears known = SchoolYears.of(said);
    SchoolYear now = known.of(today.get());
    int chosen = known.chosen().orElse(AUTO);
    Map<Integer, String> words = new LinkedHashMap<>();
    words.put(AUTO, messages.get("settings.yearAuto.option", now.name()));
    int first = now.from().getYear();
    if (chosen != AUTO && chosen < first - 1) words.put(chosen, known.in(chosen).name());
    for (int year = first - 1; year <= first + 1; year++) words.put(year, known.in(year).name());
    words.putIfAbsent(chosen, known.in(Math.max(chosen, first)).name());
    years.offer(words);
    years.show(chosen);
  }

  @Override
  public Face face() {
    return new Face("year", "settings.year.title", Icon.CALENDAR);
  }

  @Override
  public Region node() {
    return root;
  }

  @Override
  public void shown() {
    model.load();
  }
}
