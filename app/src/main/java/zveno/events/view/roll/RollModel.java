package zveno.events.view.roll;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import zveno.events.Event;
import zveno.events.EventSeries;
import zveno.events.Events;
import zveno.events.days.FreeDays;
import zveno.events.roll.PlanRoll;
import zveno.events.roll.Roll;
import zveno.events.roll.Rolled;
import zveno.events.roll.YearShift;
import zveno.partners.view.PartnersViewModel.Notices;
import zveno.settings.SchoolYear;
import zveno.text.Messages;
import zveno.ui.Tasks;

/// The plan of a year on its way to the next one: what goes along, and what is left out.
public final class RollModel {
  private final Means means;
  private final ObservableList<RollLine> lines = FXCollections.observableArrayList();
  // Held here: a wrapper hears of its list only as long as somebody holds it.
  private final ObservableList<RollLine> shown = FXCollections.unmodifiableObservableList(lines);
  private final ReadOnlyObjectWrapper<Roll> roll;
  private final BooleanProperty working = new SimpleBooleanProperty(true);
  // What was said of single events, against what is usual.
  private final Map<UUID, Boolean> said = new HashMap<>();

  /// What the model works with.
  ///
  /// @param shift reads which year goes where
  /// @param written shows the plan of this year
  public record Means(
      Events events,
      PlanRoll writing,
      FreeDays free,
      Supplier<YearShift> shift,
      Tasks tasks,
      Messages messages,
      Notices notices,
      Consumer<SchoolYear> written) {}

  public RollModel(Means means) {
    this.means = means;
    roll = new ReadOnlyObjectWrapper<>(new Roll(means.shift().get(), List.of(), 0, 0));
    working.subscribe(this::fill);
  }

  /// The events of the old year, in order of time.
  public ObservableList<RollLine> lines() {
    return shown;
  }

  /// What was found last.
  public ReadOnlyObjectProperty<Roll> rollProperty() {
    return roll.getReadOnlyProperty();
  }

  /// Whether what falls on free days goes to the next working one.
  public BooleanProperty workingProperty() {
    return working;
  }

  /// Looks anew; what was said of another year is forgotten.
  public void load() {
    YearShift shift = means.shift().get();
    if (!shift.equals(roll.get().shift())) {
      said.clear();
      roll.set(new Roll(shift, List.of(), 0, 0));
      fill();
    }
    means
        .tasks()
        .run(
            "roll.read.task",
            progress -> {
              List<Event> events = means.events().all();
              Map<UUID, EventSeries> series = means.events().series();
              return Roll.of(events, series, shift, means.free());
            },
            found -> {
              if (!found.shift().equals(means.shift().get())) return;
              roll.set(found);
              fill();
            });
  }

  /// Leaves events out, or takes them along; those that are there already stay out.
  public void take(Collection<UUID> events, boolean along) {
    events.forEach(id -> said.put(id, along));
    fill();
  }

  /// Whether any of these may go along and does not, or goes along and may be left out.
  boolean canTake(Collection<UUID> events, boolean along) {
    return lines.stream()
        .anyMatch(
            line ->
                events.contains(line.id()) && !line.rolled().isPresent() && line.along() != along);
  }

  /// How many go along.
  public int count() {
    return (int) lines.stream().filter(RollLine::along).count();
  }

  /// Writes what goes along, as one change.
  public void write() {
    SchoolYear to = roll.get().shift().to();
    boolean onWorkdays = working.get();
    List<PlanRoll.Copy> copies =
        lines.stream()
            .filter(RollLine::along)
            .map(line -> PlanRoll.Copy.of(line.rolled(), onWorkdays))
            .collect(Collectors.toList());
    String name = means.messages().get("roll.change.name", to.name());
    means
        .tasks()
        .run(
            "roll.write.task",
            progress -> means.writing().write(copies, name),
            count -> {
              said.clear();
              means.notices().saved();
              means.notices().offerUndo(means.messages().get("roll.done.notice", to.name(), count));
              means.written().accept(to);
            });
  }

  private void fill() {
    lines.setAll(roll.get().events().stream().map(this::line).toList());
  }

  private RollLine line(Rolled rolled) {
    boolean along = !rolled.isPresent() && said.getOrDefault(rolled.event().id(), rolled.isUsual());
    return new RollLine(rolled, along, rolled.when(working.get()));
  }
}
