package zveno.events.view.home;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import zveno.events.ComingEvents;
import zveno.events.ComingEvents.Coming;
import zveno.events.Event;
import zveno.events.Events;
import zveno.events.days.FreeDays;
import zveno.events.time.DayTimes;
import zveno.home.view.HomeCard;
import zveno.text.Messages;
import zveno.text.RussianDay;
import zveno.ui.Tasks;

/// The nearest events, each of which leads to its card.
public final class NextEventsCard implements HomeCard {
  private static final int MOST = 5;

  private final Means means;
  private final Consumer<UUID> open;
  private final VBox rows = new VBox();
  private final VBox root = new VBox();

  /// What the card works with.
  ///
  /// @param free days that series pass over
  public record Means(
      Messages messages, Tasks tasks, Events events, FreeDays free, Supplier<LocalDate> today) {}

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
    means
        .tasks()
        .run(
            "plan.task.load",
            progress -> new ComingEvents(means.events(), means.free()).from(day, MOST),
            this::show);
  }

  private void show(List<Coming> next) {
    rows.getChildren().setAll(next.stream().map(this::row).toList());
    if (!next.isEmpty()) return;
    Label none = new Label(means.messages().get("plan.noNext.text"));
    none.getStyleClass().add("muted");
    none.setWrapText(true);
    rows.getChildren().add(none);
  }

  private Node row(Coming next) {
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
    what.setTooltip(new Tooltip(what.getText()));
    String under = under(next.event());
    Label where = new Label(under);
    where.getStyleClass().addAll("muted", "caption");
    where.setMinWidth(0);
    where.setTooltip(new Tooltip(under));
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
