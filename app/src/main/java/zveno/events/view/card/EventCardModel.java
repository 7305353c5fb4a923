package zveno.events.view.card;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import zveno.attachments.Attachment;
import zveno.attachments.FileOwner;
import zveno.events.Attendance;
import zveno.events.Event;
import zveno.events.EventField;
import zveno.events.Events;
import zveno.events.Participants;
import zveno.events.RepeatedEvent;
import zveno.events.SeriesEdits;
import zveno.events.days.FreeDays;
import zveno.events.view.list.PlanModel;
import zveno.partners.view.PartnersViewModel.Notices;
import zveno.partners.view.files.OwnedFiles;
import zveno.settings.SchoolYear;
import zveno.text.Messages;
import zveno.ui.Tasks;

/// The card of one event: what it shows, read again whenever the plan was.
public final class EventCardModel {
  private final Means means;
  private final PlanModel plan;
  private final OwnedFiles files;
  private final ReadOnlyObjectWrapper<Optional<EventContent>> content =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Optional<UUID> wanted = Optional.empty();

  /// What the card works with.
  ///
  /// @param free days that series pass over
  /// @param zone in which times are told
  public record Means(
      Events events,
      SeriesEdits series,
      Participants participants,
      FreeDays free,
      Tasks tasks,
      Messages messages,
      Notices notices,
      ZoneId zone,
      OwnedFiles.Means files) {}

  /// @param plan the table beside which the card stands
  public EventCardModel(Means means, PlanModel plan) {
    this.means = means;
    this.plan = plan;
    files =
        new OwnedFiles(
            means.files(),
            event -> plan.reload(List.of(event)),
            () -> content.get().map(EventCardModel::owner));
    plan.revisionProperty().addListener((o, old, now) -> load());
  }

  private static OwnedFiles.Owner owner(EventContent now) {
    return new OwnedFiles.Owner(FileOwner.event(now.event().id()), now.event().title());
  }

  Means means() {
    return means;
  }

  PlanModel plan() {
    return plan;
  }

  /// What can be done with its files.
  OwnedFiles files() {
    return files;
  }

  /// What is shown; empty while the card is closed.
  public ReadOnlyObjectProperty<Optional<EventContent>> contentProperty() {
    return content.getReadOnlyProperty();
  }

  public void show(UUID event) {
    if (wanted.equals(Optional.of(event))) return;
    wanted = Optional.of(event);
    load();
  }

  public void close() {
    wanted = Optional.empty();
    content.set(Optional.empty());
  }

  /// Gives a field of the event what was typed.
  void edit(EventField field, String typed) {
    content.get().ifPresent(now -> plan.edits().edit(List.of(now.event().id()), field, typed));
  }

  private record Read(
      Optional<Event> event,
      Optional<RepeatedEvent> repeated,
      List<RepeatedEvent.Time> times,
      Attendance attendance,
      List<Attachment> files) {}

  /// Reads the event again; one that is gone closes the card.
  public void load() {
    if (wanted.isEmpty()) return;
    UUID id = wanted.get();
    SchoolYear year = plan.reading();
    means
        .tasks()
        .run(
            "plan.task.load",
            progress -> read(id, year),
            read -> {
              if (!wanted.equals(Optional.of(id))) return;
              content.set(read.event().map(event -> content(event, read)));
              if (content.get().isEmpty()) wanted = Optional.empty();
            });
  }

  private Read read(UUID id, SchoolYear year) {
    Optional<RepeatedEvent> repeated = means.series().find(id);
    return new Read(
        means.events().find(id),
        repeated,
        repeated.map(one -> one.times(year.from(), year.to(), means.free())).orElse(List.of()),
        means.participants().of(id),
        means.files().attachments().of(FileOwner.event(id)));
  }

  private EventContent content(Event event, Read read) {
    return new EventContent(
        plan.line(event, read.files().size()),
        read.repeated(),
        read.times(),
        read.attendance(),
        read.files());
  }
}
