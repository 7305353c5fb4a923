package zveno.exchange.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.ToIntFunction;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import zveno.exchange.CopyPlan;
import zveno.settings.view.SettingsPage;
import zveno.settings.view.Spelling;
import zveno.text.Messages;
import zveno.ui.Icon;
import zveno.ui.form.FieldRow;
import zveno.ui.form.FieldSection;
import zveno.ui.form.FormField;
import zveno.ui.form.Segments;

/// Safety copies: how often, how many, where, and one at once.
public final class CopiesPage implements SettingsPage {
  /// What the page is known by.
  public static final String NAME = "copies";

  private static final int[] HOURS = {0, 1, 2, 4};

  private final Messages messages;
  private final CopiesModel model;
  private final Segments<Integer> hours;
  private final Label kept = FieldSection.muted("");
  private final Label folder = path("copies-folder");
  private final Label second = path("second-folder");
  private final Label warning = FieldSection.muted("");
  private final Button none;
  private final VBox copies = new VBox();
  private final VBox root = new VBox();

  public CopiesPage(Messages messages, CopiesModel model) {
    this.messages = messages;
    this.model = model;
    hours = new Segments<>(so -> model.plan(plan -> plan.every(so)));
    hours.setId("copy-hours");
    Map<Integer, String> words = new LinkedHashMap<>();
    for (int so : HOURS) words.put(so, messages.get("exchange.hours." + so));
    hours.offer(words);
    none = button("exchange.noSecond.button", () -> model.plan(p -> p.second(Optional.empty())));
    warning.setGraphic(Icon.WARNING.node("warning", "tiny"));
    warning.setId("second-warning");
    root.getStyleClass().add("settings-sections");
    root.getChildren().addAll(when(), back(), many(), where());
    model.shownProperty().subscribe(now -> now.ifPresent(this::show));
  }

  private FieldSection when() {
    FieldSection section = new FieldSection(messages.get("exchange.when.section"));
    Button make = button("exchange.makeCopy.button", model::make);
    make.setId("make-copy");
    section
        .body()
        .getChildren()
        .addAll(
            new FieldRow(messages.get("exchange.atWork.label"), hours),
            FieldSection.muted(messages.get("exchange.when.hint")),
            new FieldRow(messages.get("exchange.now.label"), make),
            kept);
    return section;
  }

  private FieldSection back() {
    FieldSection section = new FieldSection(messages.get("exchange.back.section"));
    Button file = button("exchange.restoreFile.button", model::restoreFile);
    file.setId("restore-file");
    section
        .body()
        .getChildren()
        .addAll(
            FieldSection.muted(messages.get("exchange.back.hint")),
            copies,
            new FieldRow(messages.get("exchange.older.label"), file));
    return section;
  }

  private FieldRow copy(CopiesModel.Kept kept, int place) {
    Button restore = button("exchange.restore.button", () -> model.restore(kept));
    restore.setId("restore-" + place);
    restore.setAccessibleText(restore.getText() + " " + kept.when());
    return new FieldRow(kept.when(), restore, FieldSection.muted(kept.why()));
  }

  private void show(List<CopiesModel.Kept> newest) {
    copies.getChildren().clear();
    for (int i = 0; i < newest.size(); i++) copies.getChildren().add(copy(newest.get(i), i));
  }

  private FieldSection many() {
    FieldSection section = new FieldSection(messages.get("exchange.many.section"));
    section
        .body()
        .getChildren()
        .addAll(
            number("exchange.last.label", 1, CopyPlan::last, CopyPlan::last),
            number("exchange.days.label", 0, CopyPlan::days, CopyPlan::days),
            number("exchange.weeks.label", 0, CopyPlan::weeks, CopyPlan::weeks),
            FieldSection.muted(messages.get("exchange.many.hint")));
    return section;
  }

  private FieldSection where() {
    FieldSection section = new FieldSection(messages.get("exchange.where.section"));
    Button open = button("exchange.openFolder.button", model::openFolder);
    Button choose = button("exchange.chooseSecond.button", model::chooseSecond);
    choose.setId("choose-second");
    none.setId("no-second");
    section
        .body()
        .getChildren()
        .addAll(
            new FieldRow(messages.get("exchange.folder.label"), folder, open),
            new FieldRow(messages.get("exchange.second.label"), second, choose, none),
            warning,
            FieldSection.muted(messages.get("exchange.second.hint")));
    return section;
  }

  private FormField number(
      String labelKey,
      int least,
      ToIntFunction<CopyPlan> get,
      BiFunction<CopyPlan, Integer, CopyPlan> set) {
    Spelling spelling = Spelling.number(least, CopyPlan.MOST, 0, "exchange.badCount.doubt");
    FormField[] field = new FormField[1];
    field[0] =
        new FormField(
            labelKey.replace('.', '-'),
            messages.get(labelKey),
            List::of,
            typed ->
                spelling
                    .stored()
                    .apply(typed)
                    .filter(stored -> !stored.isEmpty())
                    .ifPresentOrElse(
                        so -> model.plan(plan -> set.apply(plan, Integer.parseInt(so))),
                        () ->
                            field[0].show(
                                typed,
                                messages.get("exchange.badCount.doubt", least, CopyPlan.MOST))));
    model
        .shownProperty()
        .subscribe(
            now ->
                now.ifPresent(
                    shown -> field[0].show(Integer.toString(get.applyAsInt(shown.plan())), "")));
    return field[0];
  }

  private void show(CopiesModel.Shown now) {
    hours.show(now.plan().hours());
    kept.setText(now.kept());
    show(now.newest());
    folder.setText(now.folder().toString());
    second.setText(
        now.plan().second().map(Object::toString).orElse(messages.get("exchange.secondNone.text")));
    warning.setText(now.warning());
    warning.setVisible(!now.warning().isEmpty());
    warning.setManaged(!now.warning().isEmpty());
    none.setDisable(now.plan().second().isEmpty());
  }

  private Button button(String key, Runnable action) {
    return FieldSection.button(messages.get(key), action, "small");
  }

  private static Label path(String id) {
    Label label = new Label();
    label.setId(id);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  @Override
  public Face face() {
    return new Face(NAME, "exchange.copies.title", Icon.SAFE);
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
