package zveno.events.view.card;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import zveno.attachments.FileOwner;
import zveno.events.EventField;
import zveno.events.EventParts;
import zveno.events.Events;
import zveno.events.Participants;
import zveno.events.Reach;
import zveno.events.SeriesEdits;
import zveno.events.days.FreeDays;
import zveno.events.view.list.PlanModel;
import zveno.events.view.papers.PaperWays;
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
  private final TimeEdits timeEdits;
  private final ReadOnlyObjectWrapper<Optional<EventContent>> content =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Optional<Wanted> wanted = Optional.empty();
  private Optional<Wanted> before = Optional.empty();

  /// What the card works with.
  ///
  /// @param free days that series pass over
  /// @param zone in which times are told
  /// @param papers how papers about the event leave the program
  public record Means(
      Events events,
      SeriesEdits series,
      EventParts parts,
      Participants participants,
      FreeDays free,
      Tasks tasks,
      Messages messages,
      Notices notices,
      ZoneId zone,
      OwnedFiles.Means files,
      PaperWays papers) {}

  /// Which event, and which time of it, is to be shown.
  record Wanted(UUID event, Optional<InHand> hand) {}

  /// @param plan the table beside which the card stands
  public EventCardModel(Means means, PlanModel plan) {
    this.means = means;
    this.plan = plan;
    files =
        new OwnedFiles(
            means.files(),
            event -> plan.reload(List.of(event)),
            () -> content.get().map(EventCardModel::owner));
    timeEdits = new TimeEdits(this);
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

  /// What can be done with the time in hand.
  TimeEdits time() {
    return timeEdits;
  }

  /// What is shown; empty while the card is closed.
  public ReadOnlyObjectProperty<Optional<EventContent>> contentProperty() {
    return content.getReadOnlyProperty();
  }

  /// Shows an event, or one time of it.
  ///
  /// @param day the day that a rule gave to the time that is meant; empty for all of them
  public void show(UUID event, Optional<LocalDate> day) {
    boolean same = wanted.filter(now -> now.event().equals(event)).isPresent();
    if (same && day.equals(content.get().flatMap(EventContent::hand).map(InHand::original))) return;
    if (same && day.isEmpty()) return;
    before = Optional.empty();
    show(new Wanted(event, day.map(InHand::only)));
  }

  private void show(Wanted now) {
    wanted = Optional.of(now);
    load();
  }

  /// Goes on with another event that tells of the same time; where it is taken back, the card shows
  /// what it shows now.
  void goOn(Wanted next) {
    if (wanted.equals(Optional.of(next))) return;
    before = wanted;
    wanted = Optional.of(next);
  }

  /// Lets what is typed reach so far.
  void reach(Reach reach) {
    content
        .get()
        .flatMap(now -> now.original(plan.today()))
        .ifPresent(
            day ->
                wanted.ifPresent(
                    now -> show(new Wanted(now.event(), Optional.of(new InHand(day, reach))))));
  }

  public void close() {
    wanted = Optional.empty();
    content.set(Optional.empty());
  }

  /// Gives a field of the event, or of the time in hand, what was typed.
  void edit(EventField field, String typed) {
    content
        .get()
        .ifPresent(
            now -> {
              boolean one = now.hand().filter(hand -> hand.reach() == Reach.ONE).isPresent();
              if (now.hand().isEmpty() || (one && !now.isTimeOfWhole())) {
                plan.edits().edit(List.of(now.event().id()), field, typed);
              } else timeEdits.edit(now, field, typed);
            });
  }

  /// Reads the event again; one that is gone closes the card.
  public void load() {
    if (wanted.isEmpty()) return;
    Wanted now = wanted.get();
    SchoolYear year = plan.reading();
    CardReading reading = new CardReading(means, plan);
    means
        .tasks()
        .run(
            "plan.task.load",
            progress -> reading.read(now, year),
            read -> {
              if (!wanted.equals(Optional.of(now))) return;
              if (read.isEmpty() && before.isPresent()) {
                wanted = before;
                before = Optional.empty();
                load();
                return;
              }
              content.set(read);
              if (read.isEmpty()) wanted = Optional.empty();
            });
  }
}
