package zveno.events.view.days;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import zveno.events.days.DayKind;
import zveno.events.days.DayOverride;
import zveno.events.view.days.DaysModel.Shown;
import zveno.settings.view.SettingsPage;
import zveno.text.Messages;
import zveno.text.RussianDate;
import zveno.ui.Asking;
import zveno.ui.Icon;
import zveno.ui.form.FieldRow;
import zveno.ui.form.FieldSection;
import zveno.ui.form.FormField;
import zveno.ui.form.Segments;

/// The working days of a year, and the vacations and terms of the school year that begins in it.
public final class DaysPage implements SettingsPage {
  /// What the page is known by.
  public static final String NAME = "days";

  private final Messages messages;
  private final DaysModel model;
  private final Asking asking;
  private final Label name = new Label();
  private final Label summary;
  private final VBox moved = new VBox();
  private final Button reset;
  private final Segments<DayKind> kinds = new Segments<>(this::choose);
  private final FormField day;
  private final FormField from;
  private final VBox root;
  private DayKind kind = DayKind.OFF;

  public DaysPage(Messages messages, DaysModel model, Asking asking) {
    this.messages = messages;
    this.model = model;
    this.asking = asking;
    summary = FieldSection.muted("");
    reset = FieldSection.button(messages.get("days.reset.button"), model::reset, "flat");
    reset.setId("days-reset");
    day = field("day", messages.get("days.day.field"));
    from = field("from", messages.get("days.from.field"));
    Map<DayKind, String> words = new LinkedHashMap<>();
    for (DayKind one : DayKind.values()) words.put(one, messages.get("days.kind." + one.code()));
    kinds.offer(words);
    kinds.show(kind);
    Button add = FieldSection.button(messages.get("days.add.button"), this::add);
    add.setId("days-add");
    Button take = FieldSection.button(messages.get("days.import.button"), this::take);
    take.setId("days-import");
    FieldSection work = new FieldSection(messages.get("days.work.section"), take, reset);
    work.body()
        .getChildren()
        .addAll(
            new FieldRow(messages.get("days.year.field"), back(), name, on()),
            summary,
            moved,
            day,
            new FieldRow(messages.get("days.kind.field"), kinds),
            from,
            new FieldRow("", add));
    root = new VBox(work, new SchoolSection(messages, model));
    root.getStyleClass().add("settings-sections");
    name.getStyleClass().add("strong");
    model.shownProperty().subscribe(now -> now.ifPresent(this::show));
  }

  private static FormField field(String id, String heading) {
    return new FormField("days-" + id, heading, List::of, typed -> {});
  }

  private Button back() {
    Button back =
        FieldSection.iconButton(Icon.BACK, messages.get("days.back.button"), () -> model.turn(-1));
    back.setId("days-back");
    return back;
  }

  private Button on() {
    Button on =
        FieldSection.iconButton(Icon.FORWARD, messages.get("days.on.button"), () -> model.turn(1));
    on.setId("days-on");
    return on;
  }

  private void show(Shown shown) {
    name.setText(String.valueOf(shown.year()));
    String source =
        shown.own()
            ? "days.own.text"
            : shown.work().complete() ? "days.shipped.text" : "days.none.text";
    summary.setText(
        messages.get("days.summary.text", shown.work().workingDays()) + " " + messages.get(source));
    reset.setDisable(!shown.own());
    List<Node> rows = new ArrayList<>();
    shown.moved().forEach(one -> rows.add(row(one)));
    moved.getChildren().setAll(rows);
  }

  private Node row(DayOverride one) {
    Label words = new Label(words(one));
    words.setWrapText(true);
    words.setMinHeight(Region.USE_PREF_SIZE);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Button remove =
        FieldSection.iconButton(
            Icon.TRASH,
            messages.get("days.remove.button", RussianDate.digits(one.day())),
            () -> model.remove(one));
    HBox row = new HBox(words, space, remove);
    row.getStyleClass().add("record-head");
    return row;
  }

  private String words(DayOverride one) {
    String text =
        RussianDate.digits(one.day()) + " – " + messages.get("days.is." + one.kind().code());
    return one.movedFrom()
        .map(
            before -> text + ", " + messages.get("days.movedFrom.text", RussianDate.digits(before)))
        .orElse(text);
  }

  private void choose(DayKind chosen) {
    kind = chosen;
  }

  private void add() {
    String typed = day.input().getText();
    String before = from.input().getText();
    Optional<LocalDate> on = model.day(typed);
    Optional<LocalDate> movedFrom = model.day(before);
    day.show(typed, on.isEmpty() ? messages.get("days.badDay.doubt") : "");
    boolean badFrom = !before.isBlank() && movedFrom.isEmpty();
    from.show(before, badFrom ? messages.get("days.badDay.doubt") : "");
    if (on.isEmpty() || badFrom) return;
    day.show("", "");
    from.show("", "");
    model.put(new DayOverride(on.get(), kind, movedFrom));
  }

  private void take() {
    asking
        .open(
            messages.get("days.import.button"),
            new Asking.FileKind(
                messages.get("days.files.kind"),
                List.of("*.xml", "*.json", "*.csv", "*.xlsx", "*.xls")))
        .ifPresent(model::take);
  }

  @Override
  public Face face() {
    return new Face(NAME, "days.page.title", Icon.CLOCK);
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
