package zveno.events.view.list;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import zveno.events.Event;
import zveno.events.EventDoubt;
import zveno.events.EventMark;
import zveno.events.Events;
import zveno.events.days.FreeDays;
import zveno.partners.view.PartnersViewModel.Notices;
import zveno.settings.SchoolYear;
import zveno.settings.SchoolYears;
import zveno.text.Messages;
import zveno.ui.Tasks;
import zveno.ui.table.lines.Lines;
import zveno.ui.table.lines.Query;

/// The plan as a table: what is in sight, and what can be done with it.
///
/// Every edit is saved by a background task in the order typed; only the events touched are read
/// again, so rows keep their places and the selection keeps its ids.
public final class PlanModel {
  private static final Duration TYPING = Duration.ofMillis(60);

  private final Means means;
  private final Messages messages;
  private final Notices notices;
  private final PlanEdits edits;
  private final Lines<EventLine> lines = new Lines<>(EventLine::id, EventLine::search);
  private final StringProperty filter = new SimpleStringProperty("");
  private final ObjectProperty<Optional<SchoolYear>> year =
      new SimpleObjectProperty<>(Optional.empty());
  private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper();
  private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();

  /// What the plan works with.
  ///
  /// @param today the day on which events count as over
  /// @param years reads how school years are counted
  /// @param files reads how many files hang on each event that has any
  /// @param free days that series pass over
  public record Means(
      Events events,
      Tasks tasks,
      Supplier<LocalDate> today,
      Supplier<SchoolYears> years,
      Supplier<Map<UUID, Integer>> files,
      Supplier<FreeDays> free) {}

  public PlanModel(Means means, Messages messages, Notices notices) {
    this.means = means;
    this.messages = messages;
    this.notices = notices;
    edits = new PlanEdits(means.events(), means.tasks(), messages, notices, this);
    lines.fields(new PlanFields(messages).all());
    lines.totals(group -> maker().states(group));
    lines.queryProperty().set(PlanQueries.byTime());
    Runnable refilter = means.tasks().debounced(TYPING, this::filter);
    filter.addListener((property, old, typed) -> refilter.run());
    lines.queryProperty().subscribe(query -> filter.set(query.filter()));
    year.set(Optional.of(means.years().get().current(means.today().get())));
    year.addListener((o, old, now) -> load());
  }

  /// The lines, as the user wants to see them.
  public Lines<EventLine> lines() {
    return lines;
  }

  /// What is typed above the table.
  public StringProperty filterProperty() {
    return filter;
  }

  /// Whose plan is shown; empty for all years.
  public ObjectProperty<Optional<SchoolYear>> yearProperty() {
    return year;
  }

  /// Goes so many years on or back.
  public void turn(int years) {
    SchoolYear now = reading();
    year.set(Optional.of(means.years().get().in(now.from().getYear() + years)));
  }

  /// The year in which dates without one are.
  public SchoolYear reading() {
    return year.get().orElseGet(() -> means.years().get().current(means.today().get()));
  }

  /// The day on which events count as over.
  public LocalDate today() {
    return means.today().get();
  }

  /// How school years are counted.
  public SchoolYears years() {
    return means.years().get();
  }

  /// Whether the events were read.
  public ReadOnlyBooleanProperty loadedProperty() {
    return loaded.getReadOnlyProperty();
  }

  /// Grows whenever what the plan knows was read again.
  public ReadOnlyIntegerProperty revisionProperty() {
    return revision.getReadOnlyProperty();
  }

  /// What can be written from the plan.
  public PlanEdits edits() {
    return edits;
  }

  /// Lets every event of the year pass again; order and groups stay.
  public void showAll() {
    lines.onlyProperty().set(Optional.empty());
    Query now = lines.queryProperty().get();
    lines
        .queryProperty()
        .set(Query.ALL.orders(now.orders()).group(now.group()).colours(now.colours()));
  }

  /// «214 мероприятий», or «12 из 214» under a filter.
  public String countText() {
    int shown = lines.countProperty().get();
    int total = lines.totalProperty().get();
    return shown == total
        ? messages.get("plan.count.all", total)
        : messages.get("plan.count.some", shown, total);
  }

  /// How many of them nobody has marked.
  public long unmarked() {
    return lines.all().stream().filter(line -> line.mark() == EventMark.UNMARKED).count();
  }

  /// Reads everything.
  public void load() {
    load(() -> {});
  }

  /// Reads everything, then goes on.
  public void load(Runnable then) {
    Optional<SchoolYear> wanted = year.get();
    PlanReading reading = planReading();
    means
        .tasks()
        .run(
            "plan.task.load",
            progress -> reading.all(wanted),
            read -> {
              if (!year.get().equals(wanted)) return;
              loaded.set(true);
              lines.setAll(read);
              revision.set(revision.get() + 1);
              then.run();
            });
  }

  /// Reads these events again, after another view wrote them.
  public void reload(Collection<UUID> written) {
    refresh(List.copyOf(written), () -> {});
  }

  /// An event as the plan shows it, with what it stands against at its days; reads the base.
  ///
  /// @param in the year whose days need no year
  public EventLine line(Event event, int files, SchoolYear in) {
    return new PlanReading(means, messages, in).line(event, files);
  }

  private PlanReading planReading() {
    return new PlanReading(means, messages, reading());
  }

  private EventLines maker() {
    return new EventLines(messages, reading());
  }

  /// A sentence for what deserves a second look.
  public String doubt(EventDoubt doubt) {
    return maker().doubt(doubt);
  }

  /// Reads these events again after they were written, then goes on.
  void refresh(List<UUID> touched, Runnable then) {
    PlanReading reading = planReading();
    List<EventLine> known = List.copyOf(lines.all());
    means
        .tasks()
        .run(
            "plan.task.load",
            progress -> reading.again(known, touched),
            fresh -> {
              lines.replace(fresh);
              revision.set(revision.get() + 1);
              notices.saved();
              then.run();
            });
  }

  private void filter() {
    Query now = lines.queryProperty().get();
    if (!now.filter().equals(filter.get())) lines.queryProperty().set(now.filter(filter.get()));
  }
}
