package zveno.events.view.card;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import zveno.events.EventMark;
import zveno.events.Reach;
import zveno.events.RepeatedEvent;
import zveno.events.series.Repeat;
import zveno.events.series.Series;
import zveno.events.time.PartialDate;
import zveno.events.view.list.MarkBadge;
import zveno.settings.SchoolYear;
import zveno.text.Messages;
import zveno.text.RussianDate;
import zveno.ui.Icon;
import zveno.ui.form.FieldSection;

/// How the event repeats, in words and as days; each day can be moved, left out or opened.
final class RepeatSection extends VBox {
  private final EventCardModel model;
  private final Messages messages;
  private final RepeatEdits edits;
  private final RepeatForm form;
  private final VBox told = new VBox();
  private final VBox times = new VBox();
  private final Button stop;
  private final FieldSection days;
  private Optional<EventContent> shown = Optional.empty();

  RepeatSection(EventCardModel model) {
    this.model = model;
    this.messages = model.means().messages();
    this.edits = new RepeatEdits(model);
    form = new RepeatForm(messages, model.plan().reading(), edits::repeat);
    stop = FieldSection.button(messages.get("plan.repeatStop.button"), edits::stop, "flat");
    stop.setId("repeat-stop");
    FieldSection rule = new FieldSection(messages.get("plan.repeat.title"), stop).ofBlocks();
    told.getStyleClass().add("card-note");
    rule.body().getChildren().addAll(told, form);
    days = new FieldSection(messages.get("plan.repeatDays.title"));
    times.getStyleClass().add("repeat-times");
    days.body().getChildren().add(times);
    getStyleClass().add("card-sections");
    getChildren().addAll(rule, days);
  }

  void show(EventContent content) {
    boolean same =
        shown
            .filter(now -> now.repeated().equals(content.repeated()))
            .filter(now -> now.event().equals(content.event()))
            .filter(now -> now.times().equals(content.times()))
            .isPresent();
    shown = Optional.of(content);
    if (same) return;
    Optional<LocalDate> first =
        content
            .repeated()
            .map(RepeatedEvent::event)
            .orElse(content.event())
            .when()
            .date()
            .filter(date -> date.precision().isExact())
            .map(PartialDate::first);
    told.getChildren().setAll(FieldSection.muted(words(content, first.isPresent())));
    seen(form, first.isPresent());
    seen(stop, content.repeated().isPresent());
    first.ifPresent(day -> fill(content, day));
    List<RepeatedEvent.Time> all = content.times();
    seen(days, !all.isEmpty());
    List<Node> rows = new ArrayList<>();
    for (RepeatedEvent.Time time : all) rows.add(row(time));
    for (LocalDate day : leftOut(content)) rows.add(outRow(day));
    times.getChildren().setAll(rows);
  }

  private String words(EventContent content, boolean dated) {
    if (content.repeated().isPresent()) {
      return new RepeatWords(messages).of(content.repeated().get());
    }
    return messages.get(dated ? "plan.repeatNot.text" : "plan.repeatNoDay.text");
  }

  private void fill(EventContent content, LocalDate day) {
    Optional<Series> series = content.repeated().flatMap(RepeatedEvent::series);
    if (series.isPresent() && series.get().rule() instanceof Repeat repeat) {
      form.show(
          day,
          model.plan().reading(),
          repeat,
          series.get().skip(),
          content.repeated().get().kept().membership());
    } else form.offer(day, model.plan().reading());
  }

  /// The days of this school year on which it is not.
  private List<LocalDate> leftOut(EventContent content) {
    SchoolYear year = model.plan().reading();
    return content.repeated().stream()
        .flatMap(repeated -> repeated.kept().except().stream())
        .filter(day -> !day.isBefore(year.from()) && !day.isAfter(year.to()))
        .toList();
  }

  private Node outRow(LocalDate day) {
    String digits = RussianDate.digits(day);
    Label words = FieldSection.muted(messages.get("plan.repeat.outTime", digits));
    words.setWrapText(false);
    words.setMinWidth(Region.USE_PREF_SIZE);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Button back =
        FieldSection.iconButton(
            Icon.UNDO, messages.get("plan.bringBack.button", digits), () -> edits.bringBack(day));
    back.setId("bring-back-" + day);
    HBox row = new HBox(words, space, back);
    row.getStyleClass().add("card-row");
    return row;
  }

  private Node row(RepeatedEvent.Time time) {
    String day = time.day().map(RussianDate::digits).orElse("");
    Label words =
        new Label(
            messages.get(
                "plan.repeat.time",
                day,
                messages.get(
                    "plan.weekdayShort." + time.day().orElse(time.original()).getDayOfWeek())));
    words.getStyleClass().add("medium");
    words.setMinWidth(Region.USE_PREF_SIZE);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox row = new HBox(words);
    row.getStyleClass().add("card-row");
    row.setId("time-" + time.original());
    time.own()
        .ifPresent(
            own -> {
              EventMark mark = EventMark.of(own, model.plan().today());
              row.getChildren().add(MarkBadge.of(mark, messages.get("plan.mark." + mark)));
            });
    row.getChildren().add(space);
    row.getChildren().addAll(buttons(time, day));
    return row;
  }

  private List<Button> buttons(RepeatedEvent.Time time, String day) {
    Button move =
        FieldSection.iconButton(
            Icon.FORWARD,
            messages.get("plan.moveTime.button", day),
            () -> edits.askMove(time.original(), Reach.ONE, this));
    move.setId("move-" + time.original());
    Button open =
        FieldSection.iconButton(
            Icon.CARD, messages.get("plan.openTime.button", day), () -> open(time));
    open.setId("open-" + time.original());
    if (time.own().isPresent()) return List.of(open, move);
    Button held =
        FieldSection.iconButton(
            Icon.SUCCESS, messages.get("plan.holdTime.button", day), () -> edits.hold(time));
    held.setId("hold-" + time.original());
    Button out =
        FieldSection.iconButton(
            Icon.CROSS,
            messages.get("plan.leaveOut.button", day),
            () -> edits.leaveOut(time.original()));
    out.setId("leave-out-" + time.original());
    return List.of(open, held, move, out);
  }

  private void open(RepeatedEvent.Time time) {
    shown.ifPresent(now -> model.show(now.whole(), Optional.of(time.original())));
  }

  private static void seen(Node node, boolean seen) {
    node.setVisible(seen);
    node.setManaged(seen);
  }
}
