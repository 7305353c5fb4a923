package zveno.events.view.home;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import zveno.events.Event;
import zveno.events.EventStatus;
import zveno.events.Events;
import zveno.events.Occurrences;
import zveno.events.days.FreeDays;
import zveno.events.time.DayTimes;
import zveno.home.view.HomeCard;
import zveno.text.Messages;
import zveno.text.RussianDay;
import zveno.ui.Tasks;

/// The nearest events, each of which leads to its card.
public final class NextEventsCard implements HomeCard {
  private static final int MOST = 5;
  private static final int DAYS = 90;

  private final Means means;
  private final Consumer<UUID> open;
  private final VBox rows = new VBox();
  private final VBox root = new VBox();

  /// What the card works with.
  ///
  /// @param free days that series pass over
  public record Means(
      Messages messages, Tasks tasks, Events events, FreeDays free, Supplier<LocalDate> today) {}

  private record Next(LocalDate day, Event event) {}

  /// @param open shows an event
  public NextEventsCard(Means means, Consumer<UUID> open) {
    this.means = means;
    this.open = open;
    Label title = new Label(means.messages().get("plan.next.title"));
    title.getStyleClass().add("title");
    root.setId("next-events");
    root.getStyleClass().add("home-card");
    root.getChildren().addAll(title, rows);
  }

  @Override
  public void load() {
    LocalDate day = means.today().get();
    means.tasks().run("plan.task.load", progress -> next(day), this::show);
  }

  private List<Next> next(LocalDate day) {
    LocalDate last = day.plusDays(DAYS);
    Events events = means.events();
    return new Occurrences(events.series(), means.free())
        .between(events.between(day, last), day, last).stream()
            .filter(time -> time.event().state().status() != EventStatus.CANCELLED)
            .flatMap(time -> exact(time).map(first -> new Next(first, time.told())).stream())
            .filter(next -> !next.day().isBefore(day))
            .sorted(
                Comparator.comparing(Next::day)
                    .thenComparing(
                        one -> one.event().when().times().map(DayTimes::text).orElse("")))
            .limit(MOST)
            .toList();
  }

  private static Optional<LocalDate> exact(Occurrences.Time time) {
    return time.when().date().filter(date -> date.precision().isExact()).map(date -> date.first());
  }

  private void show(List<Next> next) {
    rows.getChildren().setAll(next.stream().map(this::row).toList());
    if (!next.isEmpty()) return;
    Label none = new Label(means.messages().get("plan.noNext.text"));
    none.getStyleClass().add("muted");
    none.setWrapText(true);
    rows.getChildren().add(none);
  }

  private Node row(Next next) {
    Label day = new Label(Integer.toString(next.day().getDayOfMonth()));
    day.getStyleClass().add("title");
    String date = RussianDay.text(MonthDay.from(next.day()));
    Label month = new Label(date.substring(date.indexOf('\u00a0') + 1));
    month.getStyleClass().addAll("muted", "caption");
    VBox when = new VBox(day, month);
    when.getStyleClass().add("home-date");
    Label what = new Label(next.event().title());
    what.getStyleClass().add("strong");
    what.setMinWidth(0);
    String under = under(next.event());
    Label where = new Label(under);
    where.getStyleClass().addAll("muted", "caption");
    where.setMinWidth(0);
    VBox words = new VBox(what, where);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox inside = new HBox(when, words);
    inside.getStyleClass().add("home-line");
    Button row = new Button("", inside);
    row.getStyleClass().addAll("flat", "home-button");
    row.setId("open-event-" + next.event().id());
    row.setMaxWidth(Double.MAX_VALUE);
    row.setMinWidth(0);
    inside.prefWidthProperty().bind(row.widthProperty().subtract(2));
    row.setAccessibleText(next.event().title() + ", " + date + ", " + under);
    row.setOnAction(e -> open.accept(next.event().id()));
    return row;
  }

  private static String under(Event event) {
    return Stream.of(
            event.when().times().map(DayTimes::text).orElse(""),
            event.venue().host().map(host -> host.name()).orElse(event.venue().place()),
            String.join(", ", event.responsible()))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  @Override
  public Place place() {
    return Place.SIDE;
  }

  @Override
  public Region node() {
    return root;
  }
}
